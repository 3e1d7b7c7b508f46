package ch.guichet.web.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns side by side, as numbers that a drawing of 560 by 220 needs; a table says the same in figures.
 *
 * @param names of the series, at most three
 * @param ticks lines to read the height from
 */
public record Chart(List<String> names, List<Group> groups, List<Bar> bars, List<Tick> ticks) {
    private static final double LEFT = 58;
    private static final double RIGHT = 556;
    private static final double TOP = 10;
    private static final double BOTTOM = 186;
    private static final double WIDEST = 34;
    private static final int MOST_LABELS = 13;

    /** What stands under a group of columns. */
    public record Group(String label, double x) {}

    /** @param series counted from 1 */
    public record Bar(int series, double x, double y, double width, double height) {}

    public record Tick(String label, double y) {}

    /** @param label of the group; @param values one for each series, what is below zero is not drawn */
    public record Row(String label, List<BigDecimal> values) {}

    /** Draws rows; with many of them only some have their label. */
    public static Chart of(List<String> names, List<Row> rows) {
        BigDecimal top = top(rows);
        double step = (RIGHT - LEFT) / Math.max(1, rows.size());
        double width = Math.min(WIDEST, step * 0.8 / names.size());
        int every = (rows.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<Group> groups = new ArrayList<>();
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            double middle = LEFT + step * (i + 0.5);
            if (i % every == 0) groups.add(new Group(rows.get(i).label(), rounded(middle)));
            for (int s = 0; s < names.size(); s++) {
                double share = rows.get(i).values().get(s).max(BigDecimal.ZERO).doubleValue() / top.doubleValue();
                double height = share * (BOTTOM - TOP);
                double x = middle - width * names.size() / 2 + width * s;
                bars.add(new Bar(s + 1, rounded(x), rounded(BOTTOM - height), rounded(width - 1), rounded(height)));
            }
        }
        return new Chart(List.copyOf(names), groups, bars, ticks(top));
    }

    /** The next round number above all: one, two or five with noughts. */
    private static BigDecimal top(List<Row> rows) {
        BigDecimal most = rows.stream()
                .flatMap(row -> row.values().stream())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        if (most.signum() <= 0) return BigDecimal.TEN;
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(most.precision() - most.scale() - 1);
        for (int times : new int[] {1, 2, 4, 6, 8}) {
            BigDecimal tried = unit.multiply(BigDecimal.valueOf(times));
            if (tried.compareTo(most) >= 0) return tried;
        }
        return unit.scaleByPowerOfTen(1);
    }

    private static List<Tick> ticks(BigDecimal top) {
        BigDecimal half = top.divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
        return List.of(new Tick("0", BOTTOM), new Tick(written(half), (TOP + BOTTOM) / 2), new Tick(written(top), TOP));
    }

    private static String written(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? Formats.number(number.longValue())
                : number.stripTrailingZeros().toPlainString();
    }

    private static double rounded(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
