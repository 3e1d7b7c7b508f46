package ch.guichet.urgency;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.booking.SpecialistNow;
import ch.guichet.cases.Refused;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UrgencyRequestTest {
    private static final Instant ASKED = Instant.parse("2026-11-24T09:00:00Z");
    private static final Instant END = Instant.parse("2026-11-24T11:00:00Z");
    private static final UrgencyTerms TERMS = new UrgencyTerms(
            Money.of("200.00"), Money.of("180.00"), new Minutes(15), new Minutes(30), LocalDate.of(2024, 1, 1), 810);
    private static final UrgencySubject SUBJECT =
            new UrgencySubject(1, "Boutique du Lac SA", 10_001, 2, 1_042, 3, "Caisse bloquée", "fr");
    private static final UrgencyWindow WINDOW = new UrgencyWindow(ASKED, END);
    private static final SpecialistNow MARC =
            new SpecialistNow(7, "Marc Dubois", List.of("fr"), true, false, false, List.of());

    private final UrgencyRequest request = new UrgencyRequest(12, SUBJECT, TERMS, WINDOW, "12-abcdefg", "Claire");

    @Test
    void the_least_it_costs_is_the_surcharge_and_the_minimum_with_vat() {
        UrgencyCost cost = TERMS.cost();
        assertThat(cost.first()).isEqualTo(new Minutes(30));
        assertThat(cost.least()).isEqualTo(Money.of("290.00"));
        assertThat(cost.gross()).isEqualTo(Money.of("313.49"));
    }

    @Test
    void reading_is_noted_once_and_decides_nothing() {
        request.see("Claire", ASKED);
        request.see("Hugo", END);
        assertThat(request.state()).isEqualTo(UrgencyState.SEEN);
        request.requireOpen(END.minusMillis(1));
    }

    @Test
    void its_last_moment_is_over_whether_the_round_has_come_by_or_not() {
        Refused.with("urgency.lapsed", () -> request.requireOpen(END));
        assertThat(request.lapse(END.minusMillis(1))).isFalse();
        assertThat(request.lapse(END)).isTrue();
        assertThat(request.lapse(END)).isFalse();
        Refused.with("urgency.lapsed", () -> request.refuse("Non", "Claire", END));
    }

    @Test
    void nothing_is_given_to_anybody_or_begun_without_a_yes() {
        Refused.with("urgency.notAccepted", () -> request.dispatch(MARC, "Lara", ASKED));
        Refused.with("urgency.notAccepted", request::begin);
        Refused.with("urgency.notAccepted", () -> new AcceptedUrgency(request));
    }

    @Test
    void a_no_needs_its_reason_and_ends_it() {
        Refused.with("urgency.reasonMissing", () -> request.refuse(" ", "Claire", ASKED));
        request.refuse("Réglé entre-temps", "Claire", ASKED);
        assertThat(request.state()).isEqualTo(UrgencyState.REFUSED);
        Refused.with("urgency.refused", () -> request.requireOpen(ASKED));
        Refused.with("urgency.over", () -> request.withdraw("Trop tard", "Lara", ASKED));
    }

    @Test
    void every_language_says_the_same_figures_and_the_same_sheet_makes_the_same_bytes() {
        UrgencySheet sheet = new UrgencySheet("Lémanique Logiciels SA", SUBJECT, 12, WINDOW, TERMS.cost());
        Set<String> prints = new HashSet<>();
        for (String language : Languages.ALL) {
            UrgencyPaper paper = UrgencyDocument.of(sheet, language);
            assertThat(paper.text())
                    .contains("200.00", "180.00", "290.00", "313.49", "24.11.2026 12:00")
                    .doesNotContain("{");
            assertThat(UrgencyDocument.of(sheet, language).sha256()).isEqualTo(paper.sha256());
            prints.add(paper.sha256());
        }
        assertThat(prints).hasSize(4);
    }
}
