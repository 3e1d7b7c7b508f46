package ch.guichet.web.texts;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.cases.OfferState;
import ch.guichet.credit.EntryKind;
import ch.guichet.customers.CustomerEventKind;
import ch.guichet.customers.MandateEventKind;
import ch.guichet.mail.LetterState;
import ch.guichet.overview.TimelineKind;
import ch.guichet.shared.Languages;
import ch.guichet.urgency.UrgencyState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence is missing in any language, none is left over in one, and whatever a page or a rule says has its text. */
class TextsTest {
    private static final Path WEB = Path.of("src/main");
    private static final Path EJB = Path.of("../ejb/src/main/java");
    private static final Pattern IN_PAGE = Pattern.compile("t\\['([\\w.]+)']|say\\.of\\('([\\w.]+)'[,)]");
    private static final Pattern IN_CODE =
            Pattern.compile("(?:say\\.of|Sentence\\.of|super)\\([^\"()]*\"(\\w+\\.[\\w.]+)\"");
    private static final Pattern REFUSED =
            Pattern.compile("Refusal\\s*\\.\\s*(?:invalid|conflict|forbidden)\\(\\s*\"([\\w.]+)\"");

    @Test
    void every_language_has_the_same_keys() {
        for (String area : Texts.AREAS) {
            Set<String> french = keys(area, "fr");
            for (String language : Languages.ALL)
                assertThat(keys(area, language)).as(area + " " + language).isEqualTo(french);
        }
    }

    @Test
    void no_text_is_empty_and_every_text_has_the_gaps_of_the_french_one() {
        for (String area : Texts.AREAS) {
            Properties french = Texts.file(area, "fr");
            for (String language : Languages.ALL) {
                Texts.file(area, language).forEach((key, text) -> {
                    assertThat((String) text).as(language + " " + key).isNotBlank();
                    assertThat(gaps((String) text)).as(language + " " + key).isEqualTo(gaps(french.getProperty((String)
                            key)));
                });
            }
        }
    }

    @Test
    void keys_begin_with_the_name_of_their_area() {
        for (String area : Texts.AREAS) assertThat(keys(area, "fr")).allMatch(key -> key.startsWith(area + "."));
    }

    @Test
    void every_key_that_a_page_or_a_bean_names_has_a_text() throws IOException {
        Set<String> named = found(WEB, ".xhtml", IN_PAGE);
        named.addAll(found(WEB, ".java", IN_CODE));
        assertThat(named).isNotEmpty();
        assertThat(named).isSubsetOf(all());
    }

    @Test
    void every_refusal_of_the_rules_has_a_text() throws IOException {
        Set<String> refused = found(EJB, ".java", REFUSED);
        refused.addAll(found(WEB, ".java", REFUSED));
        assertThat(refused).isNotEmpty();
        assertThat(refused.stream().map("refusal."::concat)).isSubsetOf(all());
    }

    @Test
    void every_colour_of_a_state_belongs_to_a_state_with_a_word() throws IOException {
        Properties tones = new Properties();
        tones.load(TextsTest.class.getResourceAsStream("tones.properties"));
        assertThat(tones.stringPropertyNames().stream().map("status."::concat)).isSubsetOf(all());
        assertThat(tones.values()).isSubsetOf("good", "busy", "warn", "bad", "calm");
    }

    @Test
    void everything_that_happens_with_a_customer_has_a_word() {
        Stream<String> kinds = Stream.of(TimelineKind.values()).map(kind -> "people.kind." + kind);
        Stream<String> events = Stream.of(
                        happened(TimelineKind.CREDIT, EntryKind.values()),
                        happened(TimelineKind.SUBSCRIPTION, CustomerEventKind.values()),
                        happened(TimelineKind.PERSON, MandateEventKind.values()),
                        happened(TimelineKind.LETTER, LetterState.values()),
                        happened(TimelineKind.OFFER, OfferState.values()),
                        happened(TimelineKind.URGENCY, UrgencyState.values())
                                .filter(key -> !key.endsWith(".SENT") && !key.endsWith(".SEEN")))
                .flatMap(each -> each);
        assertThat(Stream.concat(kinds, events)).isSubsetOf(all());
    }

    private static Stream<String> happened(TimelineKind kind, Enum<?>... events) {
        return Stream.of(events).map(event -> "people.happened." + kind + "." + event);
    }

    @Test
    void the_swiss_write_no_sharp_s() {
        for (String area : Texts.AREAS)
            assertThat(Texts.file(area, "de").values())
                    .noneMatch(text -> text.toString().contains("ß"));
    }

    private static Set<String> all() {
        return Texts.AREAS.stream().flatMap(area -> keys(area, "fr").stream()).collect(Collectors.toSet());
    }

    private static Set<String> keys(String area, String language) {
        return new TreeSet<>(Texts.file(area, language).stringPropertyNames());
    }

    private static Set<String> gaps(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Path folder, String ending, Pattern pattern) throws IOException {
        Predicate<Path> wanted = file -> file.toString().endsWith(ending);
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> keys = new TreeSet<>();
            for (Path file : files.filter(wanted).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map(hit -> hit.group(1) != null || hit.groupCount() == 1 ? hit.group(1) : hit.group(2))
                        .forEach(keys::add);
            }
            return keys;
        }
    }
}
