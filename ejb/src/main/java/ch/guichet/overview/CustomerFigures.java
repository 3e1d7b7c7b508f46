package ch.guichet.overview;

import ch.guichet.shared.Money;

/**
 * What is open with a customer.
 *
 * @param invoices posted and not yet due
 * @param due their sum, in CHF incl. VAT
 */
public record CustomerFigures(int cases, int interventions, int offers, int invoices, Money due) {}
