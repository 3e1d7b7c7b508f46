package ch.guichet.knowledge;

/**
 * An article that was found.
 *
 * @param language of the title and the excerpt; another than the reader's when it is not translated
 * @param excerpt its first sentences, without marks
 */
public record Entry(int number, String title, String excerpt, String language, Audience audience, String topic) {}
