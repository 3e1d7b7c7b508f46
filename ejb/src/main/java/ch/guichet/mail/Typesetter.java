package ch.guichet.mail;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sets a letter twice, plain and laid out. Values are put into the finished form, so a value can be no markup and no
 * place of its own; the secret link stays a mark that only the sending replaces.
 */
final class Typesetter {
    /** Where the secret link goes. No value can contain it: control characters are taken out of values. */
    static final String LINK_MARK = "\u0001link\u0001";

    private static final int LONGEST_SUBJECT = 200;
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern BUTTON = Pattern.compile("\\[([^\\]]+)]\\((\\{\\w+})\\)");
    private static final String QUOTE = "> ";

    private final Letter letter;
    private final Map<String, String> values = new HashMap<>();
    private final Properties frame;
    private final boolean answersAreRead;

    private Typesetter(Letter letter, String house, boolean answersAreRead) {
        this.letter = letter;
        this.answersAreRead = answersAreRead;
        letter.values().forEach((name, value) -> values.put(name, clean(value)));
        values.put("house", clean(house));
        values.put("replies", answersAreRead && letter.threadToken() != null ? "yes" : "");
        if (letter.link() != null) values.put("link", LINK_MARK);
        frame = frame(letter.language());
    }

    /**
     * @param house who writes: the publisher's name
     * @param answersAreRead whether a mailbox is read; then {@code ?replies} stands in letters with a thread
     */
    static Rendered set(Letter letter, String house, boolean answersAreRead) {
        Typesetter setter = new Typesetter(letter, house, answersAreRead);
        Template template = Template.of(letter.template(), letter.language());
        return new Rendered(setter.subject(template), setter.text(template), setter.html(template));
    }

    private String subject(Template template) {
        String said = filled(template.subject(), UnaryOperator.identity())
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        String cut = said.length() > LONGEST_SUBJECT ? said.substring(0, LONGEST_SUBJECT) + "…" : said;
        return letter.threadToken() == null ? cut : "[Guichet " + letter.threadToken() + "] " + cut;
    }

    private String text(Template template) {
        String body = template.standing(values).stream().map(this::plain).collect(Collectors.joining("\n\n"));
        return body + "\n\n-- \n" + values.get("house") + "\n" + reference() + "\n";
    }

    private String plain(String paragraph) {
        Matcher button = BUTTON.matcher(paragraph);
        if (button.matches()) return button.group(1) + ":\n" + filled(button.group(2), UnaryOperator.identity());
        if (!paragraph.startsWith(QUOTE)) return filled(paragraph, UnaryOperator.identity());
        return filled(paragraph.substring(QUOTE.length()), UnaryOperator.identity())
                .lines()
                .map(line -> QUOTE + line)
                .collect(Collectors.joining("\n"));
    }

    private String html(Template template) {
        String body = template.standing(values).stream().map(this::laidOut).collect(Collectors.joining("\n"));
        return Layout.page(letter.language(), Layout.escape(values.get("house")), body, Layout.escape(reference()));
    }

    private String laidOut(String paragraph) {
        Matcher button = BUTTON.matcher(paragraph);
        if (button.matches())
            return Layout.button(Layout.escape(button.group(1)), filled(button.group(2), Layout::escape));
        boolean quoted = paragraph.startsWith(QUOTE);
        String words = filled(Layout.escape(quoted ? paragraph.substring(QUOTE.length()) : paragraph), Layout::escape);
        return quoted ? Layout.quote(words) : Layout.paragraph(words);
    }

    private String reference() {
        return letter.threadToken() == null
                ? frame.getProperty("automatic")
                : frame.getProperty(answersAreRead ? "answer" : "reply")
                        .replace("{0}", "[Guichet " + letter.threadToken() + "]");
    }

    private String filled(String words, UnaryOperator<String> form) {
        return PLACE.matcher(words).replaceAll(place -> {
            String value = values.get(place.group(1));
            if (value == null)
                throw new IllegalStateException(letter.template() + " has no value for " + place.group());
            return Matcher.quoteReplacement(form.apply(value));
        });
    }

    /** Line ends stay; what could steer a mail or a screen does not. */
    private static String clean(String value) {
        return value.replace("\r\n", "\n").replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
    }

    private static Properties frame(String language) {
        try (var in = new InputStreamReader(
                Typesetter.class.getResourceAsStream("frame_" + language + ".properties"), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
