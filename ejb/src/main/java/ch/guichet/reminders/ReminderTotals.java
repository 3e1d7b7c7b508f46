package ch.guichet.reminders;

import ch.guichet.shared.Money;

/** What the lines of a run come to; chosen ones only. */
public record ReminderTotals(
        long proposed, long chosen, long sent, Money open, Money interest, Money fees, Money due) {}
