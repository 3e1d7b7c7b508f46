package ch.guichet.privacy;

import ch.guichet.shared.BusinessClock;
import ch.guichet.text.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All that is kept about a person, as a ZIP that he can read and a program can: {@code data.json}, each of its tables
 * as CSV, the files of his cases, and the documents he may see.
 */
@ApplicationScoped
class DataPackage {
    private static final Cells CELLS = new Cells(';');
    /** A program for tables takes the file for UTF-8. */
    private static final String BYTE_ORDER = "\uFEFF";

    @Inject
    private PersonStore store;

    @Inject
    private BusinessClock clock;

    void write(Person person, OutputStream out) {
        try {
            ZipOutputStream zip = new ZipOutputStream(out);
            StringJoiner json = new StringJoiner(",\n", "{\n", "\n}\n");
            for (PersonalData each : PersonalData.ALL) {
                List<Map<String, Object>> rows =
                        store.rows(each.sql(), each.key().apply(person));
                json.add(Json.text(each.name()) + ": " + Json.rows(rows));
                if (!rows.isEmpty()) put(zip, "tables/" + each.name() + ".csv", table(rows));
            }
            put(zip, "data.json", json.toString().getBytes(StandardCharsets.UTF_8));
            store.contents(PersonalData.FILES, (name, bytes) -> put(zip, "files/" + name, bytes), person.contactId());
            store.contents(
                    PersonalData.DOCUMENTS,
                    (name, bytes) -> put(zip, "documents/" + name, bytes),
                    person.contactId(),
                    clock.today(),
                    clock.today());
            zip.finish();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static byte[] table(List<Map<String, Object>> rows) {
        StringBuilder table = new StringBuilder(BYTE_ORDER);
        table.append(CELLS.row(rows.get(0).keySet().toArray()));
        rows.forEach(row -> table.append(CELLS.row(row.values().toArray())));
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
