package ch.guichet.web.finance.home;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.billing.document.UnprintableQrBill;
import ch.guichet.shared.Languages;
import ch.guichet.web.texts.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever can keep a customer from being billed, and whatever a run proves, is said in all four languages. */
class RunWordsTest {
    private static final Path RULES = Path.of("../ejb/src/main/java/ch/guichet");
    /** Everything that is called while a customer's bill is worked out, and so can park him. */
    private static final List<String> PARKING = List.of(
            "billing/rating",
            "billing/monthend/PrintCheck.java",
            "billing/monthend/Drafting.java",
            "billing/monthend/Settlement.java",
            "shared/Uid.java");

    private static final Pattern REFUSED =
            Pattern.compile("Refusal\\s*\\.\\s*(?:invalid|conflict|forbidden)\\(\\s*\"([\\w.]+)\"");
    private static final Pattern PARKED = Pattern.compile("(?:parked|ParkedCustomer)\\([^;]*?\"([a-z]\\w*\\.\\w+)\"");
    private static final Pattern PROVED = Pattern.compile("new ProofLine\\(\\s*\"(\\w+)\"");

    @Test
    void every_reason_to_park_a_customer_has_its_words() throws IOException {
        Set<String> reasons = new TreeSet<>();
        for (String place : PARKING) {
            reasons.addAll(found(place, REFUSED));
            reasons.addAll(found(place, PARKED));
        }
        Arrays.stream(UnprintableQrBill.Reason.values())
                .forEach(reason -> reasons.add("qrBill." + reason.name().toLowerCase(Locale.ROOT)));
        assertThat(reasons)
                .contains("billing.noAddress", "billing.lotChanged", "billing.absurdAmount", "qrBill.too_long");
        reasons.forEach(reason -> assertWorded("parked." + reason));
    }

    @Test
    void everything_that_is_proved_has_its_words() throws IOException {
        Set<String> codes = found("billing/monthend/Proving.java", PROVED);
        assertThat(codes).contains("seconds", "journal");
        codes.forEach(code -> assertWorded("proof." + code));
    }

    @Test
    void every_phase_of_a_run_says_where_it_stands_and_what_to_do() {
        for (RunPhase phase : RunPhase.values()) {
            assertWorded("finance.phase." + phase + ".title");
            assertWorded("finance.phase." + phase + ".text");
        }
    }

    private static void assertWorded(String key) {
        for (String language : Languages.ALL) {
            assertThat(Sentence.of(key, Locale.forLanguageTag(language)))
                    .as(language)
                    .isNotEqualTo(key);
        }
    }

    private static Set<String> found(String place, Pattern pattern) throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(RULES.resolve(place))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file)).results().forEach(hit -> codes.add(hit.group(1)));
            }
        }
        return codes;
    }
}
