package ch.guichet.triage;

import ch.guichet.text.Stemming;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How rare the words of one language's examples are. */
final class Vocabulary {
    private final String language;
    private final Map<String, Integer> texts = new HashMap<>();
    private final int count;

    Vocabulary(String language, Collection<Example> examples) {
        this.language = language;
        count = examples.size();
        for (Example example : examples)
            new HashSet<>(features(example.text())).forEach(feature -> texts.merge(feature, 1, Integer::sum));
    }

    WeighedText weigh(String text) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String feature : features(text)) weights.merge(feature, rarity(feature), Double::sum);
        double length = Math.sqrt(
                weights.values().stream().mapToDouble(weight -> weight * weight).sum());
        if (length > 0) weights.replaceAll((feature, weight) -> weight / length);
        return new WeighedText(weights);
    }

    private double rarity(String feature) {
        return Math.log((count + 1.0) / (texts.getOrDefault(feature, 0) + 0.5));
    }

    /** All words, because the small ones tell "where is it" from "I cannot do it". */
    private List<String> features(String text) {
        return Stemming.everyWord(language, text);
    }
}
