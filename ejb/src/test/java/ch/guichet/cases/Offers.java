package ch.guichet.cases;

import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.SubjectKind;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.customers.SubscriptionCard;
import ch.guichet.customers.SubscriptionKind;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A case, an offer for it and a yes: what the tests of this room and of the next one start from. */
public final class Offers {
    static final Instant MONDAY = Instant.parse("2026-11-02T08:00:00Z");
    static final SubscriptionCard CLOUD = new SubscriptionCard(
            5, SubscriptionKind.CLOUD, "Business", "L-4711", LocalDate.of(2026, 3, 1), LocalDate.of(2027, 2, 28));

    private Offers() {}

    static SupportCase receivedCase() {
        Receipt receipt =
                new Receipt(7, 9, IntakeChannel.PORTAL, "Clôture de l'exercice", "Comment faire ?", null, List.of());
        return new SupportCase(
                1001,
                receipt,
                "fr",
                MONDAY,
                EntitlementDecision.at(MONDAY, day -> Optional.of(CLOUD)),
                MONDAY.plusSeconds(14_400));
    }

    static OfferTerms terms(int estimateMinutes) {
        return new OfferTerms(
                new HourlyPrice(Money.of("180.00"), new Minutes(15), new Minutes(30), LocalDate.of(2024, 1, 1)),
                new Minutes(estimateMinutes),
                810);
    }

    static OfferSheet sheet(String language) {
        return new OfferSheet(
                "Lémanique Logiciels SA",
                "Menuiserie Keller Sàrl",
                10_042,
                1001,
                "Clôture de l'exercice",
                1,
                BusinessClock.dayOf(MONDAY),
                terms(50),
                language);
    }

    static PaidWorkOffer offer() {
        return new PaidWorkOffer(0, sheet("fr"), MONDAY, "Luca Bernasconi");
    }

    static Evidence yesTo(PaidWorkOffer offer, Instant at) {
        String sha256 = offer.asSubject("Clôture").documentSha256();
        return new Evidence(
                77,
                1,
                SubjectKind.PAID_WORK,
                0,
                offer.version(),
                "Clôture",
                sha256,
                "text/plain",
                7,
                9,
                "Anne Keller",
                "ACCEPT_COST",
                Money.of("500.00"),
                offer.terms().gross(),
                Channel.PORTAL,
                "192.0.2.7",
                at,
                "",
                "");
    }

    /** The proof of a yes given at this instant, at 180.00 an hour, unit 15, minimum 30. */
    public static AcceptedPaidWork acceptedAt(Instant agreed) {
        PaidWorkOffer offer = offer();
        offer.accept(yesTo(offer, agreed));
        return new AcceptedPaidWork(receivedCase(), offer);
    }
}
