package ch.guichet.payments.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuggestingTest {
    private static final LocalDate DAY = LocalDate.of(2028, 8, 1);

    @Test
    void a_number_in_the_text_and_its_amount_are_nearly_sure() {
        Suggestion best = best("100.00", candidate(1, "100.00", 0, Evidence.NUMBER, Evidence.PAYER_NAME));
        assertThat(best.score()).isEqualTo(99);
        assertThat(best.why()).containsExactly(Evidence.NUMBER, Evidence.PAYER_NAME, Evidence.AMOUNT);
        assertThat(best.parts()).containsExactly(new Part(1, Money.of("100.00")));
    }

    @Test
    void nothing_is_proposed_without_a_name_a_number_or_an_account() {
        assertThat(Suggesting.of(Money.of("100.00"), List.of())).isEmpty();
    }

    @Test
    void two_invoices_are_paid_with_one_payment_when_their_sum_is_its_amount() {
        Suggestion best = best(
                "150.00",
                candidate(1, "70.00", 0, Evidence.PAYER_ACCOUNT),
                candidate(2, "100.00", 1, Evidence.PAYER_ACCOUNT),
                candidate(3, "50.00", 2, Evidence.PAYER_ACCOUNT));
        assertThat(best.parts()).extracting(Part::documentId).containsExactly(2L, 3L);
        assertThat(best.why()).contains(Evidence.SUM);
        assertThat(best.rest().isZero()).isTrue();
    }

    @Test
    void a_part_payment_pays_the_oldest_due_and_too_much_is_left_for_the_balance() {
        Candidate young = candidate(1, "70.00", 9, Evidence.PAYER_NAME);
        Candidate old = candidate(2, "100.00", 1, Evidence.PAYER_NAME);
        assertThat(best("120.00", young, old).parts())
                .containsExactly(new Part(2, Money.of("100.00")), new Part(1, Money.of("20.00")));
        assertThat(best("200.00", young, old).rest()).isEqualTo(Money.of("30.00"));
    }

    @Test
    void numbers_are_found_as_people_write_them() {
        assertThat(Candidates.numbers("Fact. 2028-000123, 2028 000124 et S2028000125; tel 0223456789012"))
                .containsExactlyInAnyOrder("2028-000123", "2028-000124", "S2028-000125");
    }

    @Test
    void a_coin_of_difference_is_rounding_and_more_is_owed_or_held() {
        Standing standing = Standing.of(Money.of("100.00")).plus(Money.of("99.95"));
        assertThat(standing.settled()).isTrue();
        assertThat(standing.rounding()).isEqualTo(Money.of("0.05"));
        assertThat(standing.plus(Money.of("-0.01")).open()).isEqualTo(Money.of("0.06"));
        assertThat(standing.plus(Money.of("0.10")).rounding()).isEqualTo(Money.of("-0.05"));
        assertThat(standing.plus(Money.of("0.11")).surplus()).isEqualTo(Money.of("0.06"));
    }

    private static Suggestion best(String amount, Candidate... candidates) {
        return Suggesting.of(Money.of(amount), List.of(candidates)).get(0);
    }

    private static Candidate candidate(long id, String open, int days, Evidence... evidence) {
        return new Candidate(
                new OpenItem(
                        id,
                        "2028-00000" + id,
                        7,
                        10_007,
                        "Atelier SA",
                        DAY,
                        DAY.plusDays(days),
                        Money.of(open),
                        Money.ZERO,
                        Money.ZERO,
                        Money.of(open)),
                Set.of(evidence));
    }
}
