package ch.guichet.text;

import ch.guichet.shared.Languages;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells a text's language by the small words that only this language has. */
public final class LanguageGuess {
    private static final Map<String, Set<String>> SMALL_WORDS = Map.of(
            "fr",
            words(
                    "le la les des du un une et est où je j ne pas que qui pour dans sur avec mon ma mes nous vous notre nos"
                            + " comment peut quel quelle depuis ce au aux d l n puis faut quand pouvez"),
            "de",
            words(
                    "der die das den dem ein eine einen und ist nicht ich wir sie wo wie auf mit für von beim im zu zum uns"
                            + " unsere mein meine kann man es gibt welche welchen muss seit hier bitte könnten bleibt wird"),
            "it",
            words("il lo la i gli le un una e è non che di del della dei con per mi mio mia nostri ho si dove come dopo"
                    + " posso devo al alla nel sul quando quale potete ecco c dov l"),
            "en",
            words("the a an and is are not i we you of to in on with for my our do does how where which can could would"
                    + " have there that it please since an your"));

    private LanguageGuess() {}

    /** The language with the most small words; empty when none has any. */
    public static Optional<String> of(String text) {
        String[] typed = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+");
        return Languages.ALL.stream()
                .filter(language -> count(language, typed) > 0)
                .max(Comparator.comparingLong((String language) -> count(language, typed))
                        .thenComparing(language -> -Languages.ALL.indexOf(language)));
    }

    private static long count(String language, String[] typed) {
        return Arrays.stream(typed).filter(SMALL_WORDS.get(language)::contains).count();
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Set.of(Arrays.stream(list.split(" ")).distinct().toArray(String[]::new)));
    }
}
