package ch.guichet.accounting;

import ch.guichet.shared.Database;
import ch.guichet.shared.Money;
import ch.guichet.shared.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Sums of the journal's tax lines. */
@ApplicationScoped
class VatStore {
    private static final String RATES = "SELECT l.tax_basis_points, b.box, SUM(l.tax_base_cents) AS base,"
            + " SUM(l.credit_cents - l.debit_cents) AS tax, COUNT(*) AS entries FROM journal_line l"
            + " JOIN journal_entry e ON e.id = l.entry_id LEFT JOIN vat_box b ON b.basis_points = l.tax_basis_points"
            + " WHERE l.tax_kind = 'VAT' AND e.entry_date BETWEEN ? AND ?"
            + " GROUP BY l.tax_basis_points, b.box ORDER BY l.tax_basis_points DESC";
    private static final String DAMAGES = "SELECT SUM(l.tax_base_cents) FROM journal_line l JOIN journal_entry e"
            + " ON e.id = l.entry_id WHERE l.tax_kind = 'DAMAGES' AND e.entry_date BETWEEN ? AND ?";
    private static final String UNNAMED = "SELECT SUM(l.credit_cents - l.debit_cents) FROM journal_line l"
            + " JOIN journal_entry e ON e.id = l.entry_id WHERE l.tax_kind IS NULL AND l.account = ?"
            + " AND e.entry_date BETWEEN ? AND ?";

    @Inject
    private Database database;

    @Inject
    private Chart chart;

    List<VatBox> boxes() {
        return database.list(
                "SELECT basis_points, box FROM vat_box ORDER BY basis_points DESC",
                row -> new VatBox(row.getInt(1), row.getString(2)));
    }

    void put(VatBox box, LocalDate today) {
        if (database.update("UPDATE vat_box SET box = ? WHERE basis_points = ?", box.box(), box.basisPoints()) == 1)
            return;
        database.update(
                "INSERT INTO vat_box (basis_points, box, valid_from) VALUES (?, ?, ?)",
                box.basisPoints(),
                box.box(),
                today);
    }

    VatReturn of(Period days) {
        List<VatReturn.RateRow> rates = database.list(
                RATES,
                row -> new VatReturn.RateRow(
                        row.getInt("tax_basis_points"),
                        row.getString("box"),
                        Money.ofCents(row.getLong("base")),
                        Money.ofCents(row.getLong("tax")),
                        row.getLong("entries")),
                days.first(),
                days.last());
        String account = chart.on(days.last()).get(Account.VAT);
        return new VatReturn(
                days,
                rates,
                Money.ofCents(database.number(DAMAGES, days.first(), days.last())),
                Money.ofCents(database.number(UNNAMED, account, days.first(), days.last())));
    }
}
