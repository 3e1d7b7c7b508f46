package ch.guichet.knowledge;

import ch.guichet.knowledge.Ranking.Scored;
import ch.guichet.shared.Languages;
import ch.guichet.text.LanguageGuess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds articles by words, in the language of the words and of the reader. */
@ApplicationScoped
class Finding {
    private static final int LONGEST = 2_000;
    /** Below this a suggestion would be a guess. Measured with the questions of the offer. */
    static final double WORTH_SUGGESTING = 0.15;

    @Inject
    private StemStore stems;

    /** Articles that have any of the words, the best first; in every language when the likely ones have none. */
    List<Integer> search(Reach reach, String text, String readersLanguage, int count) {
        List<Integer> found = find(reach, text, likely(text, readersLanguage), 0, count);
        return found.isEmpty() ? find(reach, text, Languages.ALL, 0, count) : found;
    }

    /** Articles that probably answer a question, the best first; rather none than any. */
    List<Integer> suggest(Reach reach, String text, String readersLanguage, int count) {
        return find(reach, text, likely(text, readersLanguage), WORTH_SUGGESTING, count);
    }

    private List<Integer> find(Reach reach, String text, List<String> languages, double least, int count) {
        String asked = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        long articles = stems.articles();
        Map<Integer, Double> best = new HashMap<>();
        for (String language : languages) {
            List<String> words = Stems.ofQuestion(language, asked);
            for (Scored scored : Ranking.best(words, stems.hits(reach, language, words), articles, least))
                best.merge(scored.article(), scored.score(), Math::max);
        }
        return best.entrySet().stream()
                .sorted(Map.Entry.<Integer, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .limit(count)
                .toList();
    }

    private static List<String> likely(String text, String readersLanguage) {
        return Stream.concat(LanguageGuess.of(text).stream(), Stream.of(readersLanguage))
                .distinct()
                .toList();
    }
}
