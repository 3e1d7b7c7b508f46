package ch.guichet.interventions;

import ch.guichet.shared.Refusal;
import java.time.Instant;

/**
 * A stretch of work as a specialist logs it.
 *
 * @param seconds raw time, 1 to 86'400
 * @param note what was done; the customer reads it, at most 500 characters, may be empty
 * @param offPresence whether the customer was not there: such work needs an accepted quote (rule 15)
 */
public record WorkTime(Instant startedAt, long seconds, String note, boolean offPresence) {
    private static final long A_DAY = 86_400;
    private static final int LONGEST_NOTE = 500;

    /** Work with the customer there, on the line or on his screen. */
    public WorkTime(Instant startedAt, long seconds, String note) {
        this(startedAt, seconds, note, false);
    }

    /** @throws Refusal work.startMissing, work.absurdDuration, work.noteTooLong */
    public WorkTime {
        if (startedAt == null) throw Refusal.invalid("work.startMissing");
        if (seconds < 1 || seconds > A_DAY) throw Refusal.invalid("work.absurdDuration", seconds);
        note = note == null ? "" : note.strip();
        if (note.length() > LONGEST_NOTE) throw Refusal.invalid("work.noteTooLong", LONGEST_NOTE);
    }
}
