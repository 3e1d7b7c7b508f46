package ch.guichet.billing.document;

import ch.guichet.shared.Money;

/**
 * The VAT of a document at one rate, on the net sum at this rate (rule 21).
 *
 * @param basisPoints the rate: 810 is 8.1 %
 */
public record VatRow(int basisPoints, Money net, Money vat) {}
