package ch.guichet.web.list;

import ch.guichet.shared.Refusal;

/** Ids as they stand in addresses. */
public final class RowId {
    private RowId() {}

    /** @throws Refusal notFound for what cannot be an id */
    public static long of(String text) {
        if (text == null || !text.matches("\\d{1,18}")) throw Refusal.notFound();
        return Long.parseLong(text);
    }

    /** The id, or null when there is none. */
    public static Long orNull(String text) {
        return text == null || text.isBlank() ? null : Long.valueOf(of(text));
    }
}
