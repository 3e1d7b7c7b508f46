package ch.guichet.catalog;

/** The three Swiss rates; support is at the normal one. */
public enum VatCategory {
    NORMAL,
    REDUCED,
    LODGING
}
