package ch.guichet.reminders;

/** How far a run of reminders has come. */
public enum ReminderRunState {
    PROPOSING,
    /** All proposals are there to be looked at. */
    READY,
    SENDING,
    DONE,
    DISCARDED
}
