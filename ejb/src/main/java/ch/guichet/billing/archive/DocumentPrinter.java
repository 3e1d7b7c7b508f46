package ch.guichet.billing.archive;

import ch.guichet.billing.document.PdfRenderer;
import ch.guichet.catalog.Catalog;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Prints a document with the publisher's particulars as they were on its date. */
@ApplicationScoped
public class DocumentPrinter {
    private final PdfRenderer renderer = new PdfRenderer();

    @Inject
    private Catalog catalog;

    @Inject
    private LetterheadStore letterhead;

    @Inject
    private BusinessClock clock;

    /** What the publisher adds to documents of a day. */
    public HouseStyle style(LocalDate day, String language) {
        return letterhead.on(day, language);
    }

    /** The PDF's bytes; a draft is marked as one and has no payment part. */
    public byte[] print(DocumentView view) {
        LocalDate today = clock.today();
        LocalDate day = view.head().issueDate() == null ? today : view.head().issueDate();
        return renderer.render(PrintedDocument.of(
                view, catalog.publisher(day), letterhead.on(day, view.head().language()), today));
    }
}
