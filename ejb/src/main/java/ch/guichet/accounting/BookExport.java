package ch.guichet.accounting;

import ch.guichet.shared.Figures;
import ch.guichet.text.Cells;

/**
 * One entry in the columns of a program. Amounts are posted net with their VAT on its own account, so no column of theirs
 * carries a tax code that would make them work it out a second time.
 */
final class BookExport {
    private static final String MARK = "\ufeff";
    private static final Cells SEMICOLONS = new Cells(';');
    private static final Cells TABS = new Cells('\t');

    private BookExport() {}

    static String head(ExportForm form) {
        return switch (form) {
            case CSV ->
                MARK
                        + SEMICOLONS.row(
                                "date",
                                "entry",
                                "happened",
                                "source",
                                "text",
                                "account",
                                "debit",
                                "credit",
                                "taxKind",
                                "taxRate",
                                "taxBase");
            case BANANA ->
                TABS.row(
                        "Date",
                        "DocInvoice",
                        "Description",
                        "AccountDebit",
                        "AccountCredit",
                        "Amount",
                        "ExternalReference");
            case BEXIO ->
                MARK
                        + SEMICOLONS.row(
                                "Datum",
                                "Referenz",
                                "Beschreibung",
                                "Sollkonto",
                                "Habenkonto",
                                "Betrag",
                                "Währung",
                                "Umrechnungsfaktor",
                                "MWST-Code");
        };
    }

    static String rows(ExportForm form, BookRow entry) {
        StringBuilder rows = new StringBuilder();
        switch (form) {
            case CSV -> entry.sides().forEach(side -> rows.append(side(entry, side)));
            case BANANA ->
                entry.pairs()
                        .forEach(pair -> rows.append(TABS.row(
                                entry.date(),
                                entry.text(),
                                source(entry) + " " + entry.text(),
                                pair.debit(),
                                pair.credit(),
                                pair.amount(),
                                "G" + entry.id())));
            case BEXIO ->
                entry.pairs()
                        .forEach(pair -> rows.append(SEMICOLONS.row(
                                Figures.of(entry.date()),
                                "G" + entry.id(),
                                source(entry) + " " + entry.text(),
                                pair.debit(),
                                pair.credit(),
                                pair.amount(),
                                "CHF",
                                1,
                                "")));
        }
        return rows.toString();
    }

    private static String side(BookRow entry, BookRow.Side side) {
        return SEMICOLONS.row(
                entry.date(),
                entry.id(),
                entry.happenedOn(),
                source(entry),
                entry.text(),
                side.account(),
                side.debit(),
                side.credit(),
                side.taxKind(),
                side.taxBasisPoints() == null ? null : Figures.percent(side.taxBasisPoints()),
                side.taxBase());
    }

    private static String source(BookRow entry) {
        return entry.sourceKind() + "-" + entry.sourceId();
    }
}
