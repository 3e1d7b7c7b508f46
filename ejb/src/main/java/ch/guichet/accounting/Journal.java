package ch.guichet.accounting;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The journal: only ever added to, one balanced entry for each source, in the caller's transaction. The database
 * refuses a second entry of the same source.
 */
@ApplicationScoped
public class Journal {
    private static final String ENTRY =
            "INSERT INTO journal_entry (id, entry_date, source_kind, source_id, entry_text, posted_at)"
                    + " VALUES (?,?,?,?,?,?)";
    private static final String LINE =
            "INSERT INTO journal_line (entry_id, line_no, account, debit_cents, credit_cents) VALUES (?,?,?,?,?)";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private Chart accounts;

    @Inject
    private BusinessClock clock;

    /** Posts entries with the account numbers that are valid on their dates. */
    public void post(List<JournalEntry> entries) {
        if (entries.isEmpty()) return;
        Map<LocalDate, Map<Account, String>> chart = new HashMap<>();
        List<Object[]> heads = new ArrayList<>();
        List<Object[]> lines = new ArrayList<>();
        Instant now = clock.now();
        long id = ids.take(entries.size());
        for (JournalEntry entry : entries) {
            Map<Account, String> numbers = chart.computeIfAbsent(entry.date(), accounts::on);
            heads.add(Database.values(id, entry.date(), entry.sourceKind(), entry.sourceId(), entry.text(), now));
            int lineNo = 0;
            for (JournalLine line : entry.lines()) {
                lines.add(Database.values(id, ++lineNo, numbers.get(line.account()), line.debit(), line.credit()));
            }
            id++;
        }
        database.batch(ENTRY, heads);
        database.batch(LINE, lines);
    }
}
