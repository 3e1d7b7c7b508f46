package ch.guichet.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that is read by key: as fast at the end of a million rows as at the beginning.
 *
 * @param items what is shown, in order
 * @param next the key to ask the following page with, or null on the last page
 */
public record Page<T>(List<T> items, String next) {

    /** Cuts a page out of rows that were read with one more than asked for. */
    public static <T> Page<T> of(List<T> rows, int size, Function<T, ?> key) {
        if (rows.size() <= size) return new Page<>(List.copyOf(rows), null);
        List<T> items = List.copyOf(rows.subList(0, size));
        return new Page<>(items, String.valueOf(key.apply(items.get(size - 1))));
    }

    /**
     * The number a list goes on from.
     *
     * @param after the key of the page before, or null for the first page
     * @param start what stands before the first row
     * @throws Refusal page.key when the key is not one that a page gave
     */
    public static long key(String after, long start) {
        if (after == null || after.isBlank()) return start;
        try {
            return Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("page.key", after);
        }
    }
}
