package ch.guichet.knowledge;

import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;

/**
 * An article in one language.
 *
 * @param title one line, 1 to 160 characters
 * @param body Markdown, 1 to 50'000 characters
 */
public record ArticleText(String language, String title, String body) {
    public static final int LONGEST_TITLE = 160;
    public static final int LONGEST_BODY = 50_000;

    /** @throws Refusal language.unknown, knowledge.titleMissing, knowledge.titleTooLong, knowledge.bodyMissing, knowledge.bodyTooLong */
    public ArticleText {
        Languages.require(language);
        title = title == null ? "" : title.strip().replaceAll("\\s+", " ");
        body = body == null
                ? ""
                : body.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (title.isEmpty()) throw Refusal.invalid("knowledge.titleMissing", language);
        if (title.length() > LONGEST_TITLE) throw Refusal.invalid("knowledge.titleTooLong", LONGEST_TITLE, language);
        if (body.isEmpty()) throw Refusal.invalid("knowledge.bodyMissing", language);
        if (body.length() > LONGEST_BODY) throw Refusal.invalid("knowledge.bodyTooLong", LONGEST_BODY, language);
    }
}
