package ch.guichet.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;

/**
 * The cells of five minutes that an appointment takes, counted from 1970: from the first to just before the last.
 *
 * @param first cell that is taken
 * @param beyond the cell after the last one
 */
record Cells(int first, int beyond) {
    static final int MINUTES = 5;
    private static final long SECONDS = MINUTES * 60L;

    /** The cells of an appointment with the time that goes before and after it; a begun cell counts as a whole. */
    static Cells of(Instant start, Instant end, int bufferBefore, int bufferAfter) {
        return new Cells(
                cell(start.minus(Duration.ofMinutes(bufferBefore)).getEpochSecond()),
                cell(end.plus(Duration.ofMinutes(bufferAfter)).getEpochSecond() + SECONDS - 1));
    }

    static int cell(long epochSecond) {
        return Math.toIntExact(Math.floorDiv(epochSecond, SECONDS));
    }

    int count() {
        return beyond - first;
    }

    IntStream all() {
        return IntStream.range(first, beyond);
    }
}
