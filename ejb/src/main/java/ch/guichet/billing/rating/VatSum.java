package ch.guichet.billing.rating;

import ch.guichet.shared.Money;

/**
 * The net sum of a document at one rate and the VAT on it, half-up to 0.01 (rule 21).
 *
 * @param basisPoints 810 is 8.1 %
 */
public record VatSum(int basisPoints, Money net, Money vat) {}
