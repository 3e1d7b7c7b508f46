package ch.guichet.accounting;

import ch.guichet.shared.Money;

/**
 * One side of an entry in the journal.
 *
 * @param number the account's number, as it was when it was posted
 * @param account what that number stood for, or null when the chart has forgotten it
 */
public record PostedLine(String number, Account account, Money debit, Money credit) {}
