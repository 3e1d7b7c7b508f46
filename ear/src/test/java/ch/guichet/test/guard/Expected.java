package ch.guichet.test.guard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who is meant to get where: a line a route in {@code guard/routes.txt}, written by people. {@code *} at the end of a
 * page stands for all that begin so.
 */
final class Expected {
    /** Also those who are not signed in. */
    static final String ANYBODY = "anybody";

    private final Map<String, Set<String>> lines = new LinkedHashMap<>();

    static Expected read() {
        Expected expected = new Expected();
        try (InputStream in = Expected.class.getResourceAsStream("/guard/routes.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(expected::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return expected;
    }

    private void add(String line) {
        String[] words = line.strip().split("\\s+");
        Set<String> who = new TreeSet<>(Arrays.asList(words).subList(2, words.length));
        if (lines.put(words[0] + " " + words[1], who) != null) throw new IllegalStateException("twice: " + line);
    }

    /** The roles that a route is for, or nothing when nobody has said so. */
    Optional<Set<String>> of(String route) {
        if (lines.containsKey(route)) return Optional.of(lines.get(route));
        return lines.keySet().stream()
                .filter(line -> line.endsWith("*") && route.startsWith(line.substring(0, line.length() - 1)))
                .max((one, other) -> one.length() - other.length())
                .map(lines::get);
    }

    Set<String> routes() {
        return lines.keySet();
    }
}
