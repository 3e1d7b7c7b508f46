package ch.guichet.triage;

import ch.guichet.cases.Triage;
import java.util.List;

/**
 * What the machine thinks of a question (rule 4). A person decides; nothing is charged by a suggestion.
 *
 * @param suggestion UNSURE when too little speaks for either class
 * @param confidence 0 to 1, that the likelier class is right
 * @param language the one given, or the one detected
 * @param examples the three nearest, the nearest first
 * @param phrases the words of the rules that counted
 */
public record Suggestion(
        Triage suggestion, double confidence, String language, List<NearExample> examples, List<String> phrases) {
    /** The same without what other customers have written. */
    Suggestion forCustomers() {
        return new Suggestion(
                suggestion,
                confidence,
                language,
                examples.stream().filter(e -> e.source() != ExampleSource.CASE).toList(),
                phrases);
    }

    public int percent() {
        return (int) Math.round(100 * confidence);
    }
}
