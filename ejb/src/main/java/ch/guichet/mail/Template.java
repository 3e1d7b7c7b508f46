package ch.guichet.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The words of one kind of letter in one language. The first line is {@code Subject: …}; then paragraphs, parted by
 * empty lines. {@code {name}} is a value. A paragraph that begins with {@code ?name } stands only when that value is
 * there (several conditions one after the other must all hold), one that begins with {@code > } is somebody's own words, and {@code [words]({url})} alone is a button.
 */
record Template(String subject, List<String> paragraphs) {
    private static final String SUBJECT = "Subject: ";

    static Template of(String name, String language) {
        int slash = name.indexOf('/');
        String path = "/ch/guichet/" + name.substring(0, slash) + "/mail/" + name.substring(slash + 1) + "_" + language
                + ".txt";
        try (InputStream in = Template.class.getResourceAsStream(path)) {
            if (in == null) throw new IllegalStateException("no letter " + path);
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Template parse(String file) {
        List<String> parts = Arrays.stream(file.replace("\r\n", "\n").strip().split("\n\\s*\n"))
                .map(String::strip)
                .toList();
        if (!parts.get(0).startsWith(SUBJECT)) throw new IllegalStateException("a letter begins with its subject");
        return new Template(parts.get(0).substring(SUBJECT.length()), parts.subList(1, parts.size()));
    }

    /** The paragraphs that stand with these values, without their conditions. */
    List<String> standing(Map<String, String> values) {
        return paragraphs.stream()
                .map(p -> standing(p, values))
                .filter(p -> !p.isEmpty())
                .toList();
    }

    /** Empty when one of its conditions does not hold. */
    private static String standing(String paragraph, Map<String, String> values) {
        String rest = paragraph;
        while (rest.startsWith("?")) {
            int end = rest.indexOf(' ');
            if (values.getOrDefault(rest.substring(1, end), "").isBlank()) return "";
            rest = rest.substring(end + 1);
        }
        return rest;
    }
}
