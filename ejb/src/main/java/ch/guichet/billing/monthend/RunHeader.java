package ch.guichet.billing.monthend;

import java.time.Instant;
import java.time.YearMonth;

/**
 * What identifies a run: month, mode, state, who and when.
 *
 * @param approvedBy null until approved
 * @param finishedAt null until everything is posted and proved
 */
public record RunHeader(
        long id,
        YearMonth month,
        RunMode mode,
        RunState state,
        String startedBy,
        Instant startedAt,
        String approvedBy,
        Instant approvedAt,
        Instant finishedAt) {}
