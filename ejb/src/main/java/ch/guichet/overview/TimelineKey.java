package ch.guichet.overview;

import ch.guichet.shared.Refusal;
import java.time.Instant;

/**
 * Where a timeline goes on: behind the thing of this instant, part and id. Instants are whole milliseconds, as the
 * clock gives them.
 *
 * @param part place of its query among all
 */
record TimelineKey(Instant at, int part, long id) {
    /** Before everything. */
    static final TimelineKey START = new TimelineKey(Instant.parse("9999-01-01T00:00:00Z"), -1, 0);

    /** @throws Refusal {@code page.key} when no page gave it */
    static TimelineKey of(String after) {
        if (after == null || after.isBlank()) return START;
        if (!after.matches("-?\\d{1,15}-\\d{1,2}-\\d{1,18}")) throw Refusal.invalid("page.key", after);
        int last = after.lastIndexOf('-');
        int middle = after.lastIndexOf('-', last - 1);
        return new TimelineKey(
                Instant.ofEpochMilli(Long.parseLong(after.substring(0, middle))),
                Integer.parseInt(after.substring(middle + 1, last)),
                Long.parseLong(after.substring(last + 1)));
    }

    @Override
    public String toString() {
        return at.toEpochMilli() + "-" + part + "-" + id;
    }
}
