package ch.guichet.overview;

import ch.guichet.shared.Money;

/**
 * What is open with a customer today.
 *
 * @param offers of paid work nobody has decided yet
 * @param quotes sent, valid and not decided yet
 * @param invoices of which something is not paid
 * @param late those of them whose last day to pay is over
 * @param due what is not paid of all of them, in CHF incl. VAT
 */
public record CustomerFigures(
        int cases, int interventions, int offers, int quotes, int invoices, int late, Money due) {}
