package ch.guichet.catalog;

/** Two kinds that the law taxes differently (rule 18): time has its VAT at the sale, value at the use. */
public enum PackKind {
    TIME,
    VALUE
}
