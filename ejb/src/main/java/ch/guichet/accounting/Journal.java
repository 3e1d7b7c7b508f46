package ch.guichet.accounting;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Database;
import ch.guichet.shared.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The journal: only ever added to, one balanced entry for each source, in the caller's transaction. The database
 * refuses a second entry of the same source, and any entry in a month that is closed: what comes late is dated on the
 * first day that is open and keeps its own day beside it (rule 24).
 */
@ApplicationScoped
public class Journal {
    private static final String ENTRY =
            "INSERT INTO journal_entry (id, entry_date, book_month, happened_on, source_kind, source_id, entry_text,"
                    + " posted_at) VALUES (?,?,?,?,?,?,?,?)";
    private static final String LINE = "INSERT INTO journal_line (entry_id, line_no, account, debit_cents,"
            + " credit_cents, tax_kind, tax_basis_points, tax_base_cents) VALUES (?,?,?,?,?,?,?,?)";

    @Inject
    private Database database;

    @Inject
    private Ids ids;

    @Inject
    private Chart accounts;

    @Inject
    private BookMonths months;

    @Inject
    private BusinessClock clock;

    /** Posts entries with the account numbers that are valid on their dates. */
    public void post(List<JournalEntry> entries) {
        if (entries.isEmpty()) return;
        UnaryOperator<LocalDate> open = months.firstOpen();
        Map<LocalDate, Map<Account, String>> chart = new HashMap<>();
        TreeSet<YearMonth> needed = new TreeSet<>();
        List<Object[]> heads = new ArrayList<>();
        List<Object[]> lines = new ArrayList<>();
        Instant now = clock.now();
        long id = ids.take(entries.size());
        for (JournalEntry entry : entries) {
            LocalDate day = open.apply(entry.date());
            needed.add(YearMonth.from(day));
            heads.add(Database.values(
                    id,
                    day,
                    YearMonth.from(day),
                    entry.date(),
                    entry.sourceKind(),
                    entry.sourceId(),
                    entry.text(),
                    now));
            addLines(id++, entry, chart.computeIfAbsent(day, accounts::on), lines);
        }
        months.open(needed);
        database.batch(ENTRY, heads);
        database.batch(LINE, lines);
    }

    private static void addLines(long id, JournalEntry entry, Map<Account, String> numbers, List<Object[]> lines) {
        int lineNo = 0;
        for (JournalLine line : entry.lines()) {
            Tax tax = line.tax();
            lines.add(Database.values(
                    id,
                    ++lineNo,
                    numbers.get(line.account()),
                    line.debit(),
                    line.credit(),
                    tax == null ? null : tax.kind(),
                    tax == null ? null : tax.basisPoints(),
                    tax == null ? null : tax.base()));
        }
    }
}
