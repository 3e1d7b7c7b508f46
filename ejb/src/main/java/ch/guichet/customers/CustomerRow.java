package ch.guichet.customers;

/** A company in the directory's list. */
public record CustomerRow(long id, int number, String name, String town, String language, boolean creditHold) {
}
