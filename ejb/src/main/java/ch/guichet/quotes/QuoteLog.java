package ch.guichet.quotes;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What happened to quotes, and the files that belong to them; only ever added to. */
@ApplicationScoped
class QuoteLog {
    private static final Set<QuoteEventKind> IN_THE_HOUSE = EnumSet.of(
            QuoteEventKind.WRITTEN,
            QuoteEventKind.APPROVAL_ASKED,
            QuoteEventKind.APPROVED,
            QuoteEventKind.REFUSED,
            QuoteEventKind.NEAR_LIMIT);

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private BusinessClock clock;

    void note(long quoteId, int version, QuoteEventKind kind, String by, String said) {
        note(quoteId, version, kind, null, by, said);
    }

    void note(long quoteId, int version, QuoteEventKind kind, Integer line, String by, String said) {
        database.update(
                "INSERT INTO quote_event (id, quote_id, version, kind, line_no, said, by_name, at, internal)"
                        + " VALUES (?,?,?,?,?,?,?,?,?)",
                ids.take(1),
                quoteId,
                version,
                kind,
                line,
                said,
                by,
                clock.now(),
                IN_THE_HOUSE.contains(kind));
    }

    /** In order; at most 500. */
    List<QuoteEvent> of(long quoteId, boolean all) {
        return database.list(
                "SELECT * FROM quote_event WHERE quote_id = ?" + (all ? "" : " AND internal = FALSE")
                        + " ORDER BY id LIMIT 500",
                row -> new QuoteEvent(
                        row.getInt("version"),
                        QuoteEventKind.valueOf(row.getString("kind")),
                        row.getObject("line_no", Integer.class),
                        row.getString("said"),
                        row.getString("by_name"),
                        Database.instant(row, "at"),
                        row.getBoolean("internal")),
                quoteId);
    }

    boolean happened(long quoteId, int version, QuoteEventKind kind) {
        return database.number(
                        "SELECT COUNT(*) FROM quote_event WHERE quote_id = ? AND version = ? AND kind = ?",
                        quoteId,
                        version,
                        kind)
                > 0;
    }

    void attach(long quoteId, int version, List<Long> files) {
        files.forEach(file -> database.update(
                "INSERT INTO quote_file (quote_id, file_id, version) VALUES (?,?,?)", quoteId, file, version));
    }

    /** Files of versions up to this one: an earlier version's stay with the later ones. */
    List<Long> files(long quoteId, int upToVersion) {
        return database.list(
                "SELECT file_id FROM quote_file WHERE quote_id = ? AND version <= ? ORDER BY file_id",
                row -> row.getLong(1),
                quoteId,
                upToVersion);
    }
}
