package ch.guichet.triage;

import ch.guichet.cases.Triage;
import ch.guichet.shared.Languages;
import ch.guichet.text.Stemming;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Suggests a class from examples and rules. Pure: the same examples, rules and text give the same suggestion. What
 * speaks for paid counts above zero and for free below; the sum becomes a confidence by the logistic curve.
 */
final class Judge {
    private static final double A_RULE = 1.2;
    private static final double LIKENESS = 3.0;
    private static final int NEAREST = 3;
    private static final double SURE = 0.70;

    private final Map<String, Vocabulary> vocabularies = new HashMap<>();
    private final Map<String, List<Weighed>> examples = new HashMap<>();
    private final Map<String, List<Cue>> cues = new HashMap<>();

    private record Weighed(Example example, WeighedText text) {}

    private record Cue(TriageRule rule, List<String> stems) {}

    private record Near(Example example, double likeness) {}

    Judge(List<Example> known, List<TriageRule> rules) {
        for (String language : Languages.ALL) {
            List<Example> own =
                    known.stream().filter(e -> e.language().equals(language)).toList();
            Vocabulary vocabulary = new Vocabulary(language, own);
            vocabularies.put(language, vocabulary);
            examples.put(
                    language,
                    own.stream()
                            .map(e -> new Weighed(e, vocabulary.weigh(e.text())))
                            .toList());
            cues.put(
                    language,
                    rules.stream()
                            .filter(r -> r.active() && r.language().equals(language))
                            .map(r -> new Cue(r, Stemming.everyWord(language, r.phrase())))
                            .toList());
        }
    }

    /** @param day rules count from their first day on */
    Suggestion suggest(String text, String language, LocalDate day) {
        List<Near> near = nearest(text, language);
        List<TriageRule> counting = counting(text, language, day);
        double forPaid = LIKENESS
                        * near.stream()
                                .mapToDouble(n -> sign(n.example().triage()) * n.likeness())
                                .sum()
                + A_RULE * counting.stream().mapToInt(r -> sign(r.triage())).sum();
        double confidence = 1 / (1 + Math.exp(-Math.abs(forPaid)));
        Triage likelier = forPaid > 0 ? Triage.PAID : Triage.FREE;
        return new Suggestion(
                confidence < SURE ? Triage.UNSURE : likelier,
                confidence,
                language,
                near.stream().map(Judge::shown).toList(),
                counting.stream().map(TriageRule::phrase).toList());
    }

    private List<Near> nearest(String text, String language) {
        WeighedText asked = vocabularies.get(language).weigh(text);
        return examples.get(language).stream()
                .map(e -> new Near(e.example(), asked.likeness(e.text())))
                .filter(near -> near.likeness() > 0)
                .sorted(Comparator.comparingDouble(Near::likeness).reversed().thenComparing(n -> n.example()
                        .id()))
                .limit(NEAREST)
                .toList();
    }

    private List<TriageRule> counting(String text, String language, LocalDate day) {
        List<String> said = Stemming.everyWord(language, text);
        return cues.get(language).stream()
                .filter(cue -> !cue.stems().isEmpty() && !cue.rule().validFrom().isAfter(day))
                .filter(cue -> Collections.indexOfSubList(said, cue.stems()) >= 0)
                .map(Cue::rule)
                .toList();
    }

    private static NearExample shown(Near near) {
        Example e = near.example();
        return new NearExample(e.text(), e.triage(), e.source(), near.likeness(), e.caseId());
    }

    private static int sign(Triage triage) {
        return triage == Triage.PAID ? 1 : -1;
    }
}
