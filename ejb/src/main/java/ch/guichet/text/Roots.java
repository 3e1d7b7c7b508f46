package ch.guichet.text;

import ch.guichet.shared.Languages;
import java.util.Locale;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;

/**
 * Words cut down to their roots, deeper than {@link Stemming} does: for a search it is worse to miss {@code imprimer}
 * where somebody wrote {@code imprimées} than to find a noun of the same family.
 */
public final class Roots {
    private Roots() {}

    /** The root of one word in one language. */
    public static String of(String language, String word) {
        SnowballStemmer stemmer = stemmer(Languages.require(language));
        stemmer.setCurrent(word.toLowerCase(Locale.ROOT));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static SnowballStemmer stemmer(String language) {
        return switch (language) {
            case "de" -> new GermanStemmer();
            case "it" -> new ItalianStemmer();
            case "en" -> new EnglishStemmer();
            default -> new FrenchStemmer();
        };
    }
}
