package ch.guichet.web.desk;

import ch.guichet.billing.archive.DocumentHead;
import ch.guichet.billing.archive.DocumentLine;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.cases.EntitlementReason;
import ch.guichet.catalog.PackKind;
import ch.guichet.credit.PackOffer;
import ch.guichet.customers.MandateCard;
import ch.guichet.customers.SubscriptionKind;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.web.format.Formats;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Sentences about things that have several parts, as the desk reads them. */
@Named
@ApplicationScoped
public class DeskWords {
    private final Speech say;

    protected DeskWords() {
        this(null);
    }

    @Inject
    public DeskWords(Speech say) {
        this.say = say;
    }

    /** Why a case has free minutes, or none. */
    public String entitlement(EntitlementReason reason) {
        List<String> values = reason.arguments();
        if (!reason.code().equals("SUBSCRIBED")) return say.of("desk.entitlement.none", LocalDate.parse(values.get(0)));
        return say.of(
                "desk.entitlement.subscribed",
                say.status(SubscriptionKind.valueOf(values.get(0))),
                LocalDate.parse(values.get(1)));
    }

    /** All that a contact may do for a company. */
    public String rights(MandateCard mandate) {
        List<String> rights = new ArrayList<>();
        rights.add(
                mandate.acceptLimit() == null
                        ? say.of("desk.rights.acceptsNothing")
                        : say.of("desk.rights.accepts", mandate.acceptLimit()));
        if (mandate.mayBook()) rights.add(say.of("desk.rights.book"));
        if (mandate.mayAcceptUrgency()) rights.add(say.of("desk.rights.urgency"));
        if (mandate.seesInvoices()) rights.add(say.of("desk.rights.invoices"));
        if (mandate.managesUsers()) rights.add(say.of("desk.rights.users"));
        return String.join(" · ", rights);
    }

    /** What is in a pack or left of it: time or money. */
    public String quantity(PackKind kind, long quantity) {
        if (kind == PackKind.TIME) return Formats.minutes(new Minutes(Math.toIntExact(Math.abs(quantity))));
        return "CHF " + Formats.money(Money.ofCents(Math.abs(quantity)));
    }

    public String pack(PackOffer offer) {
        return say.of(
                "desk.sell.pack",
                offer.pack().code(),
                say.status(offer.pack().kind()),
                quantity(offer.pack().kind(), offer.pack().quantity()),
                offer.pack().netPrice());
    }

    /** Which lot paid, and how much of it. */
    public String lot(DocumentLine line) {
        PackKind kind = line.kind() == LineKind.TIME_CREDIT ? PackKind.TIME : PackKind.VALUE;
        String used = quantity(kind, line.creditQuantity());
        if (line.lot().expiresOn() == null)
            return say.of("desk.document.lotForEver", line.lot().packCode(), used);
        return say.of(
                "desk.document.lot", line.lot().packCode(), used, line.lot().expiresOn());
    }

    /** A document by its kind and number. */
    public String name(DocumentHead head) {
        return say.status(head.kind()) + (head.number() == null ? "" : " " + head.number());
    }

    /** A text as it may stand in an address. */
    public String inAddress(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
