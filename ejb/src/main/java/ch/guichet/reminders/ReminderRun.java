package ch.guichet.reminders;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A run of reminders.
 *
 * @param on the day it counts for
 */
public record ReminderRun(
        long id,
        LocalDate on,
        ReminderRunState state,
        String startedBy,
        Instant startedAt,
        String approvedBy,
        Instant approvedAt,
        Instant finishedAt,
        Long execution) {}
