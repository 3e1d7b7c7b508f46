package ch.guichet.accounting;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Seals entries after they were posted, some at a time, so that posting never waits for the head of the chain: what is
 * posted in this minute is sealed in the next, and everything when a month is closed.
 */
@ApplicationScoped
class JournalChain {
    private static final int ENTRIES_A_LINK = 500;
    private static final String ROWS = "SELECT e.id, e.entry_hash, e.entry_date, e.happened_on, e.source_kind,"
            + " e.source_id, e.entry_text, e.posted_at, l.line_no, l.account, l.debit_cents, l.credit_cents,"
            + " l.tax_kind, l.tax_basis_points, l.tax_base_cents FROM journal_entry e"
            + " LEFT JOIN journal_line l ON l.entry_id = e.id WHERE ";

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    /** One end of the chain. */
    record Head(long link, String hash) {}

    /** A link as it is kept. */
    record Link(long link, long entries, String content, String previous, String hash) {}

    /** Seals the next entries. @return whether there may be more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean seal() {
        List<Long> waiting = database.list(
                "SELECT id FROM journal_entry WHERE link IS NULL ORDER BY id LIMIT " + ENTRIES_A_LINK,
                row -> row.getLong(1));
        if (waiting.isEmpty()) return false;
        Head head = head(" FOR UPDATE");
        List<SealedEntry> entries = entries(
                "e.link IS NULL AND e.id IN (" + Database.marks(waiting.size()) + ") ORDER BY e.id, l.line_no",
                waiting.toArray());
        if (entries.isEmpty()) return true;
        long link = head.link() + 1;
        String content = SealedEntry.contentHash(entries);
        String hash = SealedEntry.linkHash(link, content, head.hash());
        database.update(
                "INSERT INTO journal_link (link, entries, content_hash, previous_hash, hash, sealed_at)"
                        + " VALUES (?,?,?,?,?,?)",
                link,
                entries.size(),
                content,
                head.hash(),
                hash,
                clock.now());
        database.batch(
                "UPDATE journal_entry SET link = ?, entry_hash = ? WHERE id = ?",
                entries.stream()
                        .map(entry -> Database.values(link, entry.expectedHash(), entry.id()))
                        .toList());
        database.update("UPDATE chain_head SET last_link = ?, last_hash = ? WHERE name = 'journal'", link, hash);
        return true;
    }

    Head head(String lock) {
        return database.list(
                        "SELECT last_link, last_hash FROM chain_head WHERE name = 'journal'" + lock,
                        row -> new Head(row.getLong(1), row.getString(2)))
                .get(0);
    }

    /** Links above a number, in their order. */
    List<Link> links(long after, int count) {
        return database.list(
                "SELECT link, entries, content_hash, previous_hash, hash FROM journal_link WHERE link > ?"
                        + " ORDER BY link LIMIT " + count,
                row -> new Link(row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getString(5)),
                after);
    }

    List<SealedEntry> ofLink(long link) {
        return entries("e.link = ? ORDER BY e.id, l.line_no", link);
    }

    private List<SealedEntry> entries(String where, Object... values) {
        return SealedEntry.of(database.list(ROWS + where, JournalChain::row, values));
    }

    private static SealedEntry.Row row(ResultSet row) throws SQLException {
        String head = String.join(
                "|",
                row.getString("id"),
                row.getString("entry_date"),
                row.getString("happened_on"),
                row.getString("source_kind"),
                row.getString("source_id"),
                row.getString("entry_text"),
                String.valueOf(Database.instant(row, "posted_at")));
        String line = row.getString("line_no") + "|" + row.getString("account") + "|" + row.getString("debit_cents")
                + "|" + row.getString("credit_cents") + "|" + row.getString("tax_kind") + "|"
                + row.getString("tax_basis_points") + "|" + row.getString("tax_base_cents");
        return new SealedEntry.Row(row.getLong("id"), row.getString("entry_hash"), head, line);
    }
}
