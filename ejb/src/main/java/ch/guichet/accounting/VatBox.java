package ch.guichet.accounting;

/**
 * Where a rate stands on the VAT return.
 *
 * @param basisPoints 810 is 8.1 %
 * @param box number of the form, for example 303
 */
public record VatBox(int basisPoints, String box) {}
