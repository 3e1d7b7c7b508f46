package ch.guichet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.guichet.customers.MandateRights;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import org.junit.jupiter.api.Test;

class OwnRightsTest {
    private static final MandateRights NONE = new MandateRights(false, null, false, false, false);
    private final OwnRights upTo500 = new OwnRights(new MandateRights(true, Money.of("500.00"), false, false, true));

    @Test
    void nobody_gives_more_than_he_has() {
        assertThat(refused(new MandateRights(false, null, true, false, false), NONE))
                .isEqualTo("people.moreThanOwn");
        assertThat(refused(new MandateRights(false, null, false, true, false), NONE))
                .isEqualTo("people.moreThanOwn");
        assertThat(refused(limit("500.05"), NONE)).isEqualTo("people.limitAboveOwn");
    }

    @Test
    void what_he_has_himself_he_gives() {
        assertThatCode(() ->
                        upTo500.requireCover(new MandateRights(true, Money.of("500.00"), false, false, true), NONE))
                .doesNotThrowAnyException();
    }

    @Test
    void what_the_other_had_before_may_stay_and_shrink() {
        MandateRights before = new MandateRights(true, Money.of("5000.00"), true, true, false);
        assertThatCode(() -> upTo500.requireCover(before, before)).doesNotThrowAnyException();
        assertThatCode(() -> upTo500.requireCover(limit("4999.95"), before)).doesNotThrowAnyException();
        assertThat(refused(limit("5000.05"), before)).isEqualTo("people.limitAboveOwn");
    }

    @Test
    void who_may_accept_nothing_cannot_hand_on_any_limit() {
        OwnRights manager = new OwnRights(new MandateRights(true, null, true, true, true));
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> manager.requireCover(limit("0.05"), NONE));
        assertThat(refusal.code()).isEqualTo("people.moreThanOwn");
    }

    private String refused(MandateRights wanted, MandateRights before) {
        return catchThrowableOfType(Refusal.class, () -> upTo500.requireCover(wanted, before))
                .code();
    }

    private static MandateRights limit(String chf) {
        return new MandateRights(true, Money.of(chf), false, false, false);
    }
}
