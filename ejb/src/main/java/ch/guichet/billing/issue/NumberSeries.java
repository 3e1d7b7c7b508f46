package ch.guichet.billing.issue;

import ch.guichet.billing.document.DocumentKind;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Numbers without a gap (rule 23): the row of a series and year is locked while its numbers are taken, in the caller's
 * transaction, so a number that was given in vain is given again.
 */
@ApplicationScoped
public class NumberSeries {
    /** A letter before the year keeps the series apart; invoices, which customers quote most, have none. */
    public static final Map<DocumentKind, String> PREFIXES =
            Map.of(DocumentKind.INVOICE, "", DocumentKind.CONSUMPTION_STATEMENT, "S", DocumentKind.CREDIT_NOTE, "C");

    private static final String FIND =
            "SELECT last_serial FROM number_series WHERE series = ? AND series_year = ? FOR UPDATE";
    private static final String OPEN = "INSERT INTO number_series (series, series_year, last_serial) VALUES (?, ?, 0)";
    private static final String ADVANCE =
            "UPDATE number_series SET last_serial = ? WHERE series = ? AND series_year = ?";

    @Inject
    private Database database;

    /** The last serial that was given; nobody else takes one until the transaction ends. */
    public long lock(DocumentKind kind, int year) {
        if (database.list(FIND, row -> row.getLong(1), kind, year).isEmpty()) database.addUnlessThere(OPEN, kind, year);
        return database.number(FIND, kind, year);
    }

    public void advance(DocumentKind kind, int year, long lastSerial) {
        database.update(ADVANCE, lastSerial, kind, year);
    }

    /** As printed: {@code 2026-000123}, {@code C2026-000007}. */
    static String number(DocumentKind kind, int year, long serial) {
        return PREFIXES.get(kind) + year + "-" + "%06d".formatted(serial);
    }
}
