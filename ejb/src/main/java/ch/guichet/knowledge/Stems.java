package ch.guichet.knowledge;

import ch.guichet.text.Stemming;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * An article's words as stems with their weight, and a question's as stems. Stems are plain small letters and digits, so
 * that both databases compare them alike, whatever their collation.
 */
final class Stems {
    private static final int LONGEST = 40;
    private static final int MOST_OF_A_QUESTION = 60;
    private static final int IN_TITLE = 6;
    private static final int IN_TAGS = 3;
    private static final int MOST_IN_BODY = 4;

    private Stems() {}

    /** What weighs how much in one language of an article. */
    static Map<String, Integer> of(ArticleText text, String tags) {
        Map<String, Integer> weights = new TreeMap<>();
        plain(text.language(), text.body()).forEach(stem -> weights.merge(stem, 1, Integer::sum));
        weights.replaceAll((stem, times) -> Math.min(times, MOST_IN_BODY));
        plain(text.language(), tags).stream().distinct().forEach(stem -> weights.merge(stem, IN_TAGS, Integer::sum));
        plain(text.language(), text.title()).stream()
                .distinct()
                .forEach(stem -> weights.merge(stem, IN_TITLE, Integer::sum));
        return weights;
    }

    /** The first distinct stems of a question. */
    static List<String> ofQuestion(String language, String text) {
        return plain(language, text).stream()
                .distinct()
                .limit(MOST_OF_A_QUESTION)
                .toList();
    }

    private static List<String> plain(String language, String text) {
        List<String> plain = new ArrayList<>();
        for (String stem : Stemming.stems(language, text)) {
            String letters = Normalizer.normalize(stem, Normalizer.Form.NFD)
                    .toLowerCase(Locale.ROOT)
                    .replace("œ", "oe")
                    .replace("æ", "ae")
                    .replace("ß", "ss")
                    .replaceAll("[^a-z0-9]", "");
            if (letters.length() > LONGEST) letters = letters.substring(0, LONGEST);
            if (letters.length() > 1) plain.add(letters);
        }
        return plain;
    }
}
