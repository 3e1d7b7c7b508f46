package ch.guichet.text;

import ch.guichet.shared.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the product with places such as {@code {price}}, one file per language: {@code <name>_<language>.txt}. Nothing
 * in what comes out depends on the machine, its locale or its time, so that its SHA-256 can be computed again by anybody.
 */
public final class FilledText {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private FilledText() {}

    /**
     * @param room a class beside whose package the files lie
     * @param values for all places, as they are to be read
     * @throws IllegalStateException for a place without a value
     */
    public static String of(Class<?> room, String name, String language, Map<String, String> values) {
        return PLACE.matcher(template(room, name + "_" + Languages.require(language) + ".txt"))
                .replaceAll(place -> Matcher.quoteReplacement(value(values, place.group(1), name)));
    }

    private static String value(Map<String, String> values, String place, String name) {
        String value = values.get(place);
        if (value == null) throw new IllegalStateException(name + " has no value for {" + place + "}");
        return value;
    }

    private static String template(Class<?> room, String file) {
        try (InputStream in = room.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
