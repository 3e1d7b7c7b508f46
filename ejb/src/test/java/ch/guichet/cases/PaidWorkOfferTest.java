package ch.guichet.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Sha256;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaidWorkOfferTest {
    private static final Instant LATER = Offers.MONDAY.plusSeconds(60);
    private final PaidWorkOffer offer = Offers.offer();

    @Test
    void the_estimate_is_shown_as_it_would_be_accounted() {
        OfferTerms terms = Offers.terms(50);

        assertThat(terms.accounted()).isEqualTo(new Minutes(60));
        assertThat(terms.net()).isEqualTo(Money.of("180.00"));
        assertThat(terms.vat()).isEqualTo(Money.of("14.58"));
        assertThat(terms.gross()).isEqualTo(Money.of("194.58"));
        assertThat(Offers.terms(5).accounted()).isEqualTo(new Minutes(30));
    }

    @Test
    void a_yes_is_kept_with_its_proof_and_its_instant() {
        offer.accept(Offers.yesTo(offer, LATER));

        assertThat(offer.row().state()).isEqualTo(OfferState.ACCEPTED);
        assertThat(offer.acceptanceId()).isEqualTo(77);
        assertThat(offer.decidedAt()).isEqualTo(LATER);
        Refused.with("acceptance.already", () -> offer.accept(Offers.yesTo(offer, LATER)));
    }

    @Test
    void what_is_no_longer_open_cannot_be_accepted() {
        PaidWorkOffer replaced = Offers.offer();
        replaced.supersede(LATER);
        Refused.with("paidWork.superseded", replaced::requireOpen);

        PaidWorkOffer declined = Offers.offer();
        declined.decline("Trop cher", LATER);
        Refused.with("paidWork.declined", declined::requireOpen);

        PaidWorkOffer withdrawn = Offers.offer();
        withdrawn.withdraw(LATER);
        Refused.with("paidWork.withdrawn", withdrawn::requireOpen);
    }

    @Test
    void a_no_says_why() {
        Refused.with("paidWork.reasonMissing", () -> offer.decline("", LATER));
        offer.decline(" Nous attendons la mise à jour ", LATER);

        assertThat(offer.row().declineReason()).isEqualTo("Nous attendons la mise à jour");
    }

    @Test
    void the_page_gets_the_fingerprint_of_exactly_the_text_it_shows() {
        PaidWorkOfferView view = offer.view(Offers.receivedCase());

        assertThat(view.documentSha256())
                .isEqualTo(Sha256.of(view.document().getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo(offer.asSubject("x").documentSha256());
    }

    @Test
    void without_a_yes_there_is_no_proof() {
        assertThatThrownBy(() -> new AcceptedPaidWork(Offers.receivedCase(), offer))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
