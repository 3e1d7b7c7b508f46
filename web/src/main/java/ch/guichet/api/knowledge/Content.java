package ch.guichet.api.knowledge;

import ch.guichet.knowledge.ArticleContent;
import ch.guichet.knowledge.ArticleText;
import ch.guichet.knowledge.Audience;
import java.util.List;

/**
 * What an article is to say.
 *
 * @param texts one a language, body in Markdown
 * @param version what the writer saw; nothing for a new article
 * @param revision of that version
 */
public record Content(
        Audience audience, String topic, String tags, String remark, List<Text> texts, int version, int revision) {

    /** Title and body in one language. */
    public record Text(String language, String title, String body) {}

    ArticleContent checked() {
        List<ArticleText> checked = texts == null
                ? List.of()
                : texts.stream()
                        .map(text -> new ArticleText(text.language(), text.title(), text.body()))
                        .toList();
        return new ArticleContent(audience, topic, tags, remark, checked);
    }
}
