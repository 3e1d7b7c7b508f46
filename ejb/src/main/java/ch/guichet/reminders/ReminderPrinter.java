package ch.guichet.reminders;

import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.billing.archive.DocumentPrinter;
import ch.guichet.billing.archive.DocumentReader;
import ch.guichet.billing.archive.DocumentView;
import ch.guichet.billing.document.PdfRenderer;
import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.Publisher;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Prints reminders: PDF/A-3 with the payment part for the new amount under the reference of the document. */
@ApplicationScoped
class ReminderPrinter {
    private final PdfRenderer renderer = new PdfRenderer();

    @Inject
    private DocumentReader documents;

    @Inject
    private DocumentPrinter house;

    @Inject
    private Catalog catalog;

    /** The files' bytes by reminder, in the order of the lines. */
    Map<Long, byte[]> print(List<ReminderLine> lines, LocalDate on) {
        Map<Long, DocumentHead> heads = documents
                .read(lines.stream().map(ReminderLine::documentId).toList())
                .stream()
                .map(DocumentView::head)
                .collect(Collectors.toMap(DocumentHead::id, Function.identity()));
        Publisher publisher = catalog.publisher(on);
        Map<Long, byte[]> files = new LinkedHashMap<>();
        for (ReminderLine line : lines) {
            DocumentHead head = heads.get(line.documentId());
            files.put(
                    line.id(),
                    renderer.render(PrintedReminder.of(line, head, publisher, house.style(on, head.language()), on)));
        }
        return files;
    }
}
