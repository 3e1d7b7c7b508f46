package ch.guichet.billing.document;

import ch.guichet.shared.Money;

/**
 * What one lot of Support Credit gave to this document.
 *
 * @param lot as the customer knows it: {@code "T5 du 01.03.2026, valable au 28.02.2027"}
 * @param used minutes or value taken, as printed
 * @param remaining what is left on the lot afterwards, as printed
 * @param value what the deduction takes off the amount due, including VAT; null for a time pack, whose VAT was paid at
 *     its sale (rule 18)
 */
public record CreditDeduction(String lot, String used, String remaining, Money value) {}
