package ch.guichet.accounting;

import ch.guichet.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes a month down, a few hundred entries at a time: the same entries give the same bytes. */
@ApplicationScoped
class BookWriter {
    @Inject
    private BookStore store;

    void write(String month, ExportForm form, OutputStream out) {
        try {
            out.write(bytes(BookExport.head(form)));
            List<BookRow> entries = store.chunk(month, 0);
            while (!entries.isEmpty()) {
                for (BookRow entry : entries) out.write(bytes(BookExport.rows(form, entry)));
                entries = store.chunk(month, entries.get(entries.size() - 1).id());
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fingerprint and the length of what {@link #write} gives. */
    Written measure(String month, ExportForm form) {
        Sha256.Counting out = new Sha256.Counting();
        write(month, form, out);
        return new Written(out.hash(), out.bytes());
    }

    record Written(String sha256, long bytes) {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
