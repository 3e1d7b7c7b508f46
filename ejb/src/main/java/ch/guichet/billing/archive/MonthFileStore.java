package ch.guichet.billing.archive;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The files of a month, a few at a time. */
@ApplicationScoped
class MonthFileStore {
    private static final String FROM = " FROM document d JOIN document_file f ON f.document_id = d.id"
            + " WHERE d.billed_month = ? AND d.state = 'POSTED'";

    @Inject
    private Database database;

    record NamedFile(long documentId, String number, LocalDate issued, byte[] content) {}

    long count(YearMonth month) {
        return database.number("SELECT COUNT(*)" + FROM, month);
    }

    List<NamedFile> chunk(YearMonth month, long after) {
        return database.list(
                "SELECT d.id, d.number, d.issue_date, f.content" + FROM + " AND d.id > ? ORDER BY d.id LIMIT 25",
                row -> new NamedFile(
                        row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class), row.getBytes(4)),
                month,
                after);
    }
}
