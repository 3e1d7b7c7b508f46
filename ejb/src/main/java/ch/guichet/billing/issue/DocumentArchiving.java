package ch.guichet.billing.issue;

import ch.guichet.billing.archive.DocumentFiles;
import ch.guichet.billing.archive.DocumentPrinter;
import ch.guichet.billing.archive.DocumentReader;
import ch.guichet.billing.archive.DocumentSeals;
import ch.guichet.billing.archive.DocumentView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Seals one document that is written, prints it, and puts its file into the archive's chain. */
@ApplicationScoped
class DocumentArchiving {
    @Inject
    private DocumentReader reader;

    @Inject
    private DocumentPrinter printer;

    @Inject
    private DocumentFiles files;

    @Inject
    private DocumentSeals seals;

    @Inject
    private PaymentTerm term;

    byte[] archive(long documentId) {
        seals.of(documentId);
        DocumentView view = reader.read(List.of(documentId)).get(0);
        byte[] file = printer.print(view);
        files.archive(List.of(new DocumentFiles.File(documentId, file)));
        return file;
    }

    /** The last day to pay what is issued on a day. */
    LocalDate dueOn(LocalDate issued) {
        return term.dueOn(issued);
    }
}
