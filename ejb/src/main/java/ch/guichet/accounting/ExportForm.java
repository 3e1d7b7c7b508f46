package ch.guichet.accounting;

/** Whose columns an export has. */
public enum ExportForm {
    /** One row a side, with the tax: for any program. */
    CSV("csv"),
    /** Tab-separated transactions for Banana Accounting. */
    BANANA("txt"),
    /** Manual entries for bexio, debit and credit in one row. */
    BEXIO("csv");

    private final String ending;

    ExportForm(String ending) {
        this.ending = ending;
    }

    /** Of the file's name. */
    public String ending() {
        return ending;
    }
}
