package ch.guichet.triage;

import java.util.Map;

/** A text as a vector of length one: its stems, weighed by how rare they are. */
record WeighedText(Map<String, Double> weights) {
    /** Cosine of the angle between two texts, 0 to 1. */
    double likeness(WeighedText other) {
        double sum = 0;
        for (Map.Entry<String, Double> stem : weights.entrySet())
            sum += stem.getValue() * other.weights.getOrDefault(stem.getKey(), 0.0);
        return Math.min(1, sum);
    }
}
