package ch.guichet.billing.monthend;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What identifies a run: month, mode, state, who and when.
 *
 * @param approvedBy null until approved
 * @param finishedAt null until everything is posted and proved
 * @param customerId the one customer it is about, or null
 * @param customerName his name, or null
 * @param cutOff the last day of work that it bills
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
        Instant finishedAt,
        Long customerId,
        String customerName,
        LocalDate cutOff) {}
