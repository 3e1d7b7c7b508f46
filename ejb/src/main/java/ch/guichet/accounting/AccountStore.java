package ch.guichet.accounting;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What accounts have moved. */
@ApplicationScoped
class AccountStore {
    private static final int PAGE = 50;
    private static final String OF_ACCOUNT =
            " FROM journal_line l JOIN journal_entry e ON e.id = l.entry_id WHERE l.account = ?";
    private static final String BALANCES = "SELECT l.account,"
            + " SUM(CASE WHEN e.entry_date < ? THEN l.debit_cents - l.credit_cents ELSE 0 END) AS opening,"
            + " SUM(CASE WHEN e.entry_date >= ? THEN l.debit_cents ELSE 0 END) AS debit,"
            + " SUM(CASE WHEN e.entry_date >= ? THEN l.credit_cents ELSE 0 END) AS credit"
            + " FROM journal_line l JOIN journal_entry e ON e.id = l.entry_id WHERE e.entry_date <= ?"
            + " GROUP BY l.account ORDER BY l.account";
    private static final String MONTHS = "SELECT e.book_month, SUM(l.debit_cents) AS debit,"
            + " SUM(l.credit_cents) AS credit" + OF_ACCOUNT + " GROUP BY e.book_month ORDER BY e.book_month";

    @Inject
    private Database database;

    List<AccountBalance> balances(LocalDate from, LocalDate to) {
        return database.list(
                BALANCES,
                row -> new AccountBalance(
                        row.getString("account"),
                        Money.ofCents(row.getLong("opening")),
                        Money.ofCents(row.getLong("debit")),
                        Money.ofCents(row.getLong("credit"))),
                from,
                from,
                from,
                to);
    }

    /** Month by month, each with the balance it began with. */
    List<MonthBalance> months(String account) {
        List<MonthBalance> months = new ArrayList<>();
        database.each(
                MONTHS,
                row -> new MonthBalance(
                        java.time.YearMonth.parse(row.getString("book_month")),
                        Money.ZERO,
                        Money.ofCents(row.getLong("debit")),
                        Money.ofCents(row.getLong("credit"))),
                month -> months.add(month.after(
                        months.isEmpty()
                                ? Money.ZERO
                                : months.get(months.size() - 1).closing())),
                account);
        return months;
    }

    AccountSheet sheet(String account, LocalDate from, LocalDate to, String after) {
        LocalDate start = from;
        long entry = -1;
        long line = 0;
        if (after != null && !after.isBlank()) {
            String[] key = after.split("_", 3);
            start = JournalStore.day(after);
            entry = key.length < 3 ? 0 : Page.key(key[1], 0);
            line = key.length < 3 ? 0 : Page.key(key[2], 0);
        }
        Money opening = Money.ofCents(database.number(
                "SELECT SUM(l.debit_cents - l.credit_cents)" + OF_ACCOUNT
                        + " AND (e.entry_date < ? OR (e.entry_date = ?"
                        + " AND (e.id < ? OR (e.id = ? AND l.line_no <= ?))))",
                account,
                start,
                start,
                entry,
                entry,
                line));
        Money closing = Money.ofCents(database.number(
                "SELECT SUM(l.debit_cents - l.credit_cents)" + OF_ACCOUNT + " AND e.entry_date <= ?", account, to));
        return new AccountSheet(account, opening, lines(account, start, entry, line, to, opening), closing);
    }

    private Page<SheetLine> lines(String account, LocalDate start, long entry, long line, LocalDate to, Money opening) {
        List<SheetLine> lines = new ArrayList<>();
        database.each(
                "SELECT e.id, l.line_no, e.entry_date, e.entry_text, e.source_kind, e.source_id, l.debit_cents,"
                        + " l.credit_cents" + OF_ACCOUNT + " AND e.entry_date <= ? AND (e.entry_date > ?"
                        + " OR (e.entry_date = ? AND (e.id > ? OR (e.id = ? AND l.line_no > ?))))"
                        + " ORDER BY e.entry_date, e.id, l.line_no LIMIT " + (PAGE + 1),
                row -> new SheetLine(
                        row.getLong("id"),
                        row.getInt("line_no"),
                        row.getObject("entry_date", LocalDate.class),
                        row.getString("entry_text"),
                        row.getString("source_kind"),
                        row.getLong("source_id"),
                        Money.ofCents(row.getLong("debit_cents")),
                        Money.ofCents(row.getLong("credit_cents")),
                        Money.ZERO),
                found -> lines.add(after(
                        found,
                        lines.isEmpty() ? opening : lines.get(lines.size() - 1).balance())),
                account,
                to,
                start,
                start,
                entry,
                entry,
                line);
        return Page.of(lines, PAGE, last -> last.date() + "_" + last.entryId() + "_" + last.lineNo());
    }

    private static SheetLine after(SheetLine line, Money before) {
        return new SheetLine(
                line.entryId(),
                line.lineNo(),
                line.date(),
                line.text(),
                line.sourceKind(),
                line.sourceId(),
                line.debit(),
                line.credit(),
                before.plus(line.debit()).minus(line.credit()));
    }
}
