package ch.guichet.web.portal.credit;

import ch.guichet.catalog.PackKind;
import ch.guichet.credit.PackOffer;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.web.format.Formats;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A pack in one line: what is in it, what is to pay. */
@ApplicationScoped
public class PackSentences {
    private final Speech say;

    protected PackSentences() {
        this(null);
    }

    @Inject
    public PackSentences(Speech say) {
        this.say = say;
    }

    public String label(PackOffer offer) {
        boolean time = offer.pack().kind() == PackKind.TIME;
        String quantity = time
                ? Formats.minutes(new Minutes(Math.toIntExact(offer.pack().quantity())))
                : "CHF " + Formats.money(Money.ofCents(offer.pack().quantity()));
        return say.of("packs.order.pack", offer.pack().code(), quantity, offer.gross());
    }
}
