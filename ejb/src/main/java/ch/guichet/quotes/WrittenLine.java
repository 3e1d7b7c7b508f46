package ch.guichet.quotes;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;

/**
 * A line as the desk writes it.
 *
 * @param minutes foreseen, or null
 * @param net CHF without VAT; null for an effort means its estimate at the price of the day, and a pack has its own
 * @param packCode of a pack, else null
 */
public record WrittenLine(QuoteLineKind kind, String title, Minutes minutes, Money net, String packCode) {}
