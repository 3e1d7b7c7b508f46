package ch.guichet.reminders;

/** What has become of a reminder. */
public enum ReminderState {
    /** A run proposes it; nothing has happened yet. */
    PROPOSED,
    /** It was posted and sent, once. */
    SENT,
    /** Not sent: left out by a person, or no longer right when its turn came. */
    LEFT_OUT
}
