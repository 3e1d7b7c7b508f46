package ch.guichet.knowledge;

import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything that a version of an article says.
 *
 * @param topic the code of one of the topics
 * @param tags products, modules and other words, parted by commas; may be empty
 * @param remark what is new in this version, or null
 * @param texts one a language, at least one
 */
public record ArticleContent(Audience audience, String topic, String tags, String remark, List<ArticleText> texts) {
    private static final int LONGEST_TAGS = 200;
    private static final int LONGEST_REMARK = 300;

    /** @throws Refusal knowledge.audienceMissing, topicMissing, tagsTooLong, remarkTooLong, textMissing, languageTwice */
    public ArticleContent {
        if (audience == null) throw Refusal.invalid("knowledge.audienceMissing");
        if (topic == null || topic.isBlank()) throw Refusal.invalid("knowledge.topicMissing");
        tags = tidy(tags);
        if (tags.length() > LONGEST_TAGS) throw Refusal.invalid("knowledge.tagsTooLong", LONGEST_TAGS);
        remark = remark == null || remark.isBlank() ? null : remark.strip();
        if (remark != null && remark.length() > LONGEST_REMARK)
            throw Refusal.invalid("knowledge.remarkTooLong", LONGEST_REMARK);
        if (texts == null || texts.isEmpty()) throw Refusal.invalid("knowledge.textMissing");
        if (texts.stream().map(ArticleText::language).distinct().count() < texts.size())
            throw Refusal.invalid("knowledge.languageTwice");
        texts = texts.stream()
                .sorted(Comparator.comparing(text -> Languages.ALL.indexOf(text.language())))
                .toList();
    }

    /** The text in a language, or the nearest there is: French, German, Italian, English. */
    public ArticleText in(String language) {
        return texts.stream()
                .filter(text -> text.language().equals(language))
                .findFirst()
                .orElse(texts.get(0));
    }

    /** In the order of the product. */
    public List<String> languages() {
        return texts.stream().map(ArticleText::language).toList();
    }

    /** The tags one by one. */
    public List<String> tagList() {
        return tags.isEmpty() ? List.of() : List.of(tags.split(", "));
    }

    private static String tidy(String tags) {
        return tags == null
                ? ""
                : Arrays.stream(tags.split("[,;\\n]"))
                        .map(tag -> tag.strip().replaceAll("\\s+", " "))
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .collect(Collectors.joining(", "));
    }
}
