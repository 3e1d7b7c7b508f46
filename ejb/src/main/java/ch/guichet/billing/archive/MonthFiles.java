package ch.guichet.billing.archive;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** All archived files of a month in one ZIP, written while they are read: as small for a hundred thousand as for ten. */
@Stateless
@RolesAllowed(Roles.FINANCE)
public class MonthFiles {
    private MonthFileStore store;

    public MonthFiles() {}

    @Inject
    MonthFiles(MonthFileStore store) {
        this.store = store;
    }

    /** @throws Refusal billing.noFiles when nothing was archived for the month */
    public void require(YearMonth month) {
        if (store.count(month) == 0) throw Refusal.conflict("billing.noFiles", month);
    }

    /** Writes the ZIP, a PDF for each document, named by its number. */
    public void write(YearMonth month, OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            zip.setLevel(1); // PDFs are compressed already
            List<MonthFileStore.NamedFile> files = store.chunk(month, 0);
            while (!files.isEmpty()) {
                for (MonthFileStore.NamedFile file : files) {
                    ZipEntry entry = new ZipEntry(file.number() + ".pdf");
                    entry.setTimeLocal(file.issued().atTime(LocalTime.NOON));
                    zip.putNextEntry(entry);
                    zip.write(file.content());
                    zip.closeEntry();
                }
                files = store.chunk(month, files.get(files.size() - 1).documentId());
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
