package ch.guichet.knowledge;

/**
 * Which articles the desk lists; what is null or blank does not narrow.
 *
 * @param text a number, or words that are compared by their stems in every language
 */
public record ArticleFilter(ArticleState state, Audience audience, String topic, String text) {
    boolean asksForWords() {
        return text != null && !text.isBlank();
    }

    /** The number that was asked for, or null. */
    Integer number() {
        return asksForWords() && text.strip().matches("#?\\d{1,9}")
                ? Integer.valueOf(text.strip().replace("#", ""))
                : null;
    }
}
