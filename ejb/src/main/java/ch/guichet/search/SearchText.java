package ch.guichet.search;

import ch.guichet.shared.Languages;
import ch.guichet.text.LanguageGuess;

/**
 * A part of a document.
 *
 * @param language in which its words are reduced to stems
 * @param internal never found by a customer
 */
public record SearchText(String language, String text, boolean internal) {
    public SearchText {
        text = text == null ? "" : text;
        language = Languages.require(language);
    }

    /** Something a person wrote, in the language it looks like, else in this one. */
    public static SearchText written(String language, String text, boolean internal) {
        String said = text == null ? "" : text;
        return new SearchText(LanguageGuess.of(said).orElse(language), said, internal);
    }
}
