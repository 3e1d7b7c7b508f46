package ch.guichet.shared;

import java.util.List;

/** The four languages of the product, as two small letters; French is spoken where nothing was chosen. */
public final class Languages {
    public static final List<String> ALL = List.of("fr", "de", "it", "en");

    private Languages() {}

    /**
     * The language itself when it is one of ours.
     *
     * @throws Refusal {@code language.unknown}
     */
    public static String require(String language) {
        if (language == null || !ALL.contains(language)) {
            throw Refusal.invalid("language.unknown", String.valueOf(language));
        }
        return language;
    }
}
