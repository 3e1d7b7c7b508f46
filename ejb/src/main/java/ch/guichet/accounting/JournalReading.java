package ch.guichet.accounting;

import ch.guichet.identity.Roles;
import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The journal for those who keep the books: what a document or a sale has moved. */
@Stateless
@RolesAllowed({Roles.FINANCE, Roles.ADMIN})
public class JournalReading {
    private static final String ENTRY =
            "SELECT id, entry_date, entry_text, posted_at FROM journal_entry WHERE source_kind = ? AND source_id = ?";
    private static final String LINES =
            "SELECT account, debit_cents, credit_cents FROM journal_line WHERE entry_id = ? ORDER BY line_no";

    private Database database;
    private Chart chart;

    public JournalReading() {}

    @Inject
    JournalReading(Database database, Chart chart) {
        this.database = database;
        this.chart = chart;
    }

    /** The entry of a document; a draft has none, and neither has a document that moves no money. */
    public Optional<PostedEntry> ofDocument(long documentId) {
        return database
                .list(
                        ENTRY,
                        row -> new PostedEntry(
                                row.getLong("id"),
                                row.getObject("entry_date", LocalDate.class),
                                row.getString("entry_text"),
                                Database.instant(row, "posted_at"),
                                List.of()),
                        "DOCUMENT",
                        documentId)
                .stream()
                .findFirst()
                .map(this::whole);
    }

    private PostedEntry whole(PostedEntry entry) {
        Map<Account, String> numbers = chart.on(entry.date());
        List<PostedLine> lines = database.list(
                LINES,
                row -> new PostedLine(
                        row.getString("account"),
                        meaning(row.getString("account"), numbers),
                        Money.ofCents(row.getLong("debit_cents")),
                        Money.ofCents(row.getLong("credit_cents"))),
                entry.id());
        return new PostedEntry(entry.id(), entry.date(), entry.text(), entry.postedAt(), lines);
    }

    private static Account meaning(String number, Map<Account, String> numbers) {
        return numbers.entrySet().stream()
                .filter(known -> known.getValue().equals(number))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
