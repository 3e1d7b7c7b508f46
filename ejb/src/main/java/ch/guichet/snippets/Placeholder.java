package ch.guichet.snippets;

import ch.guichet.shared.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A gap in a snippet, written in braces, for example {@code {customer}}. */
public enum Placeholder {
    CUSTOMER,
    CONTACT,
    CASE,
    SUBJECT,
    AGENT,
    TODAY;

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\s]{1,40})\\}");

    /** As it is written in a text. */
    public String written() {
        return "{" + word() + "}";
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Words in braces that are no placeholder, in the order of the text. */
    static List<String> unknownIn(String text) {
        List<String> known = Arrays.stream(values()).map(Placeholder::word).toList();
        return IN_BRACES
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(word -> !known.contains(word))
                .distinct()
                .toList();
    }

    /** @throws Refusal snippet.placeholder with the first unknown one */
    static void requireKnownIn(String text) {
        List<String> unknown = unknownIn(text);
        if (!unknown.isEmpty()) throw Refusal.invalid("snippet.placeholder", "{" + unknown.get(0) + "}");
    }

    /** The text with its gaps filled; a value is put in as it is, braces in it mean nothing. */
    static String fill(String text, Map<Placeholder, String> values) {
        Matcher gap = IN_BRACES.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (gap.find()) {
            String value = Arrays.stream(values())
                    .filter(p -> p.word().equals(gap.group(1)))
                    .findFirst()
                    .map(p -> values.getOrDefault(p, ""))
                    .orElse(gap.group());
            gap.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return gap.appendTail(filled).toString();
    }
}
