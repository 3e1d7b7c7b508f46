package ch.guichet.search;

import ch.guichet.shared.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Understands what is typed into a search box: one statement. */
@ApplicationScoped
class Asking {
    private static final int MOST_WORDS = 8;
    private static final int MOST_TERMS = 24;
    private static final int LONGEST = 400;
    private static final int FEWEST_LETTERS_BEGUN = 2;

    @Inject
    private VocabularyStore vocabulary;

    /** A word as it was typed. @param exact a number or the like, which has no other forms */
    private record Typed(String text, boolean exact) {
        String folded() {
            return Wording.fold(text);
        }
    }

    /** The words of a question; empty when it has none that could be found. */
    List<AskedWord> words(String question) {
        String text = question == null ? "" : question.length() > LONGEST ? question.substring(0, LONGEST) : question;
        List<Typed> typed = typed(text);
        if (typed.isEmpty()) return List.of();
        Typed last = typed.get(typed.size() - 1);
        boolean open = !text.matches("(?s).*\\s") && last.folded().length() >= FEWEST_LETTERS_BEGUN;
        List<Wording.Word> known =
                vocabulary.meanings(typed.stream().map(Typed::folded).toList(), open ? last.folded() : null);
        return typed.stream()
                .filter(word -> !isSmall(word))
                .map(word -> asked(word, open && word == last, known))
                .toList();
    }

    private static List<Typed> typed(String text) {
        if (Wording.phone(text).isPresent())
            return List.of(new Typed(Wording.phone(text).get(), true));
        List<Typed> typed = new ArrayList<>();
        for (String chunk : text.strip().split("\\s+"))
            Wording.joined(chunk)
                    .ifPresentOrElse(whole -> typed.add(new Typed(whole, true)), () -> Wording.tokens(chunk)
                            .forEach(t -> typed.add(new Typed(t, Wording.hasDigit(t)))));
        return typed.subList(0, Math.min(typed.size(), MOST_WORDS));
    }

    /** What one of the languages leaves out of the index cannot be asked for. */
    private static boolean isSmall(Typed word) {
        return !word.exact() && Languages.ALL.stream().anyMatch(language -> Wording.isSmall(language, word.text()));
    }

    private static AskedWord asked(Typed word, boolean open, List<Wording.Word> known) {
        Set<String> terms = new LinkedHashSet<>();
        String folded = word.folded();
        if (word.exact()) terms.add(folded);
        else for (String language : Languages.ALL) terms.add(Wording.root(language, word.text()));
        known.stream()
                .filter(k -> k.word().equals(folded) || open && k.word().startsWith(folded))
                .forEach(k -> terms.add(k.term()));
        return new AskedWord(
                new LinkedHashSet<>(terms.stream().limit(MOST_TERMS).toList()));
    }
}
