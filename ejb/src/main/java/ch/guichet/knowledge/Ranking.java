package ch.guichet.knowledge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which articles answer a question best. Pure. A rare word says more than a frequent one, and a word in the title more
 * than one in the body; the score is the part of the question that the article covers, from 0 to 1.
 */
final class Ranking {
    /** A weight as large as this counts for half. */
    private static final double HALF = 3.0;
    /** What is worse than this part of the best is no suggestion beside it. */
    private static final double BESIDE_THE_BEST = 0.6;

    private Ranking() {}

    /**
     * The best first.
     *
     * @param stems of the question
     * @param articles how many there are to be found
     * @param least the smallest score worth showing
     */
    static List<Scored> best(List<String> stems, List<Hit> hits, long articles, double least) {
        Map<String, Long> spread = hits.stream().collect(Collectors.groupingBy(Hit::stem, Collectors.counting()));
        Map<Integer, Double> sums = new HashMap<>();
        for (Hit hit : hits)
            sums.merge(
                    hit.article(),
                    rarity(articles, spread.get(hit.stem())) * hit.weight() / (hit.weight() + HALF),
                    Double::sum);
        double all = stems.stream()
                .mapToDouble(stem -> rarity(articles, spread.getOrDefault(stem, 1L)))
                .sum();
        double best =
                sums.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double worth = least == 0 ? 0 : Math.max(least * all, BESIDE_THE_BEST * best);
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue() >= worth)
                .map(sum -> new Scored(sum.getKey(), all == 0 ? 0 : sum.getValue() / all))
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::article))
                .toList();
    }

    private static double rarity(long articles, long spread) {
        return Math.log(1 + (articles - spread + 0.5) / (spread + 0.5));
    }

    /** An article and how well it fits. */
    record Scored(int article, double score) {}
}
