package ch.guichet.test.beans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a benchmark found, in the folder that {@code guichet.bench.results} names: {@code results.json} for programs and
 * {@code results.svg}, a bar a measurement with its goal as a mark, for people. Every finding is written at once, so
 * that a run that breaks off has said what it knew.
 */
public final class Measurements {
    private static final int ROW = 34;
    private static final int LEFT = 240;
    private static final int WIDTH = 420;
    private static final List<Finding> FOUND = new ArrayList<>();

    /** @param atMost whether less is better */
    private record Finding(String name, double value, String unit, double goal, boolean atMost) {
        boolean met() {
            return atMost ? value <= goal : value >= goal;
        }
    }

    private Measurements() {}

    /** A measurement that should not be more than its goal. */
    public static void atMost(String name, double value, String unit, double goal) {
        add(new Finding(name, value, unit, goal, true));
    }

    /** A measurement that should not be less than its goal. */
    public static void atLeast(String name, double value, String unit, double goal) {
        add(new Finding(name, value, unit, goal, false));
    }

    /** The middle of several values; of an even number the mean of the two. */
    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    public static void say(String line, Object... values) {
        System.out.println("[bench] " + String.format(Locale.ROOT, line, values));
    }

    private static synchronized void add(Finding finding) {
        FOUND.removeIf(known -> known.name().equals(finding.name()));
        FOUND.add(finding);
        say(
                "%-28s %10.3f %s (goal %s %s)",
                finding.name(), finding.value(), finding.unit(), finding.atMost() ? "≤" : "≥", finding.goal());
        String folder = System.getProperty("guichet.bench.results");
        if (folder == null) return;
        try {
            Files.createDirectories(Path.of(folder));
            Files.writeString(Path.of(folder, "results.json"), json());
            Files.writeString(Path.of(folder, "results.svg"), chart());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String json() {
        List<String> rows = FOUND.stream()
                .map(one -> String.format(
                        Locale.ROOT,
                        "  {\"name\": \"%s\", \"value\": %.4f, \"unit\": \"%s\", \"goal\": %s}",
                        one.name(),
                        one.value(),
                        one.unit(),
                        one.goal()))
                .toList();
        return "[\n" + String.join(",\n", rows) + "\n]\n";
    }

    /** Bars as parts of their goals: the goal is one line down the page, a third of the width from the right. */
    private static String chart() {
        StringBuilder svg = new StringBuilder(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"sans-serif\"" + " font-size=\"13\" width=\""
                        + (LEFT + WIDTH + 180) + "\" height=\"" + (FOUND.size() * ROW + 20) + "\">\n");
        int goal = LEFT + WIDTH * 2 / 3;
        for (int i = 0; i < FOUND.size(); i++) {
            Finding one = FOUND.get(i);
            int y = 10 + i * ROW;
            int width = (int) Math.min(WIDTH, one.value() / one.goal() * (goal - LEFT));
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"0\" y=\"%d\">%s</text>"
                            + "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" fill=\"%s\"/>"
                            + "<text x=\"%d\" y=\"%d\">%.3f %s (%s %s)</text>%n",
                    y + 15,
                    one.name(),
                    LEFT,
                    y + 1,
                    Math.max(1, width),
                    one.met() ? "#2f7d5b" : "#b4472f",
                    LEFT + WIDTH + 8,
                    y + 15,
                    one.value(),
                    one.unit(),
                    one.atMost() ? "≤" : "≥",
                    one.goal()));
        }
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%d\" x2=\"%d\" y1=\"4\" y2=\"%d\" stroke=\"#333\""
                        + " stroke-dasharray=\"3 3\"/>%n</svg>%n",
                goal,
                goal,
                FOUND.size() * ROW + 14));
        return svg.toString();
    }
}
