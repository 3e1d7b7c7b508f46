package ch.guichet.api;

import ch.guichet.shared.Page;
import java.util.List;
import java.util.function.Function;

/** Lists in the one form that all of them have. */
public final class Listed {
    private Listed() {}

    /** A short list, which has no next page. */
    public static <T> Page<T> all(List<T> items) {
        return new Page<>(items, null);
    }

    public static <T, R> Page<R> as(Page<T> page, Function<T, R> form) {
        return new Page<>(page.items().stream().map(form).toList(), page.next());
    }
}
