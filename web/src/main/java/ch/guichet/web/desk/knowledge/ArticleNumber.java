package ch.guichet.web.desk.knowledge;

import ch.guichet.shared.Refusal;

/** Numbers of articles and versions as they stand in addresses. */
public final class ArticleNumber {
    private ArticleNumber() {}

    /** @throws Refusal notFound for what cannot be a number */
    public static int of(String text) {
        if (text == null || !text.matches("\\d{1,9}")) throw Refusal.notFound();
        return Integer.parseInt(text);
    }

    /** The number, or null when there is none. */
    public static Integer orNull(String text) {
        return text == null || text.isBlank() ? null : Integer.valueOf(of(text));
    }
}
