package ch.guichet.text;

import ch.guichet.shared.Languages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Words reduced to their stems, in the four languages of the product. */
public final class Stemming {
    private static final Map<String, Analyzer> CONTENT = Map.of(
            "fr",
            new FrenchAnalyzer(),
            "de",
            new GermanAnalyzer(),
            "it",
            new ItalianAnalyzer(),
            "en",
            new EnglishAnalyzer());
    private static final Map<String, Analyzer> EVERY_WORD = Map.of(
            "fr", new FrenchAnalyzer(CharArraySet.EMPTY_SET),
            "de", new GermanAnalyzer(CharArraySet.EMPTY_SET),
            "it", new ItalianAnalyzer(CharArraySet.EMPTY_SET),
            "en", new EnglishAnalyzer(CharArraySet.EMPTY_SET));

    private Stemming() {}

    /** What an index is written and asked with: stems without the words that every sentence has. */
    public static Analyzer analyzer(String language) {
        return CONTENT.get(Languages.require(language));
    }

    /** The stems of what a text is about, in its order. */
    public static List<String> stems(String language, String text) {
        return read(analyzer(language), text);
    }

    /** The stems of every word, the small ones too: "where is" says more about a question than its nouns. */
    public static List<String> everyWord(String language, String text) {
        return read(EVERY_WORD.get(Languages.require(language)), text);
    }

    private static List<String> read(Analyzer analyzer, String text) {
        List<String> stems = new ArrayList<>();
        try (TokenStream words = analyzer.tokenStream("text", text.replace('’', '\''))) {
            CharTermAttribute word = words.addAttribute(CharTermAttribute.class);
            words.reset();
            while (words.incrementToken()) stems.add(word.toString());
            words.end();
            return stems;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
