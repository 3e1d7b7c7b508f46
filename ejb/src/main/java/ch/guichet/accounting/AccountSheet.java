package ch.guichet.accounting;

import ch.guichet.shared.Money;
import ch.guichet.shared.Page;

/**
 * What an account has moved, in the order of time.
 *
 * @param opening before the first line of this page
 * @param lines the page; its key leads on
 * @param closing at the end of the last day asked for, whatever is on the page
 */
public record AccountSheet(String account, Money opening, Page<SheetLine> lines, Money closing) {}
