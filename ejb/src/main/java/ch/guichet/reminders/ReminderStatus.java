package ch.guichet.reminders;

/**
 * A run as it stands.
 *
 * @param working whether its job is at it now
 * @param failed whether the job ended by an error; it can be taken up again
 */
public record ReminderStatus(ReminderRun run, boolean working, boolean failed, ReminderTotals totals) {}
