package ch.guichet.quotes;

import ch.guichet.shared.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one field of a version said and says now.
 *
 * @param field {@code line.1}, {@code discount}, {@code planned}, {@code valid}, {@code introduction} or {@code gross}
 * @param before null for something new
 * @param now null for something taken out
 */
public record QuoteDifference(String field, String before, String now) {
    /** Only what differs; the sum of both always stands at the end. */
    static List<QuoteDifference> between(QuoteText before, QuoteText now) {
        List<QuoteDifference> all = new ArrayList<>();
        int lines = Math.max(before.lines().size(), now.lines().size());
        for (int i = 0; i < lines; i++) add(all, "line." + (i + 1), line(before, i), line(now, i));
        add(all, "discount", discount(before), discount(now));
        add(all, "planned", Figures.of(before.plannedOn()), Figures.of(now.plannedOn()));
        add(all, "valid", Figures.of(before.validUntil()), Figures.of(now.validUntil()));
        add(all, "introduction", before.introduction(), now.introduction());
        all.add(new QuoteDifference(
                "gross",
                Figures.of(before.sums().gross()),
                Figures.of(now.sums().gross())));
        return all;
    }

    /** Whether it is the same on both sides. */
    public boolean same() {
        return Objects.equals(before, now);
    }

    private static void add(List<QuoteDifference> all, String field, String before, String now) {
        if (!Objects.equals(before, now)) all.add(new QuoteDifference(field, before, now));
    }

    private static String line(QuoteText text, int index) {
        if (index >= text.lines().size()) return null;
        QuoteLine line = text.lines().get(index);
        String time = line.minutes().isZero() ? "" : " · " + Figures.of(line.minutes());
        return line.title() + time + " · CHF " + Figures.of(line.net());
    }

    private static String discount(QuoteText text) {
        if (!text.discount().isPositive()) return null;
        return "CHF " + Figures.of(text.discount()) + " · " + text.discountReason();
    }
}
