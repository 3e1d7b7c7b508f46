package ch.guichet.web.finance.home;

import ch.guichet.billing.monthend.ParkedCustomer;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Why a customer is left out, in plain words: {@code parked.<reason>}, with the field that has to be repaired. */
@Named
@ApplicationScoped
public class ParkedWords {
    /** The fields of a payment part as people call them. */
    private static final Map<String, String> FIELDS = Map.of(
            "debtor.name",
            "parked.field.name",
            "debtor.street",
            "parked.field.street",
            "debtor.houseNo",
            "parked.field.houseNumber",
            "debtor.postalCode",
            "parked.field.postalCode",
            "debtor.town",
            "parked.field.town",
            "debtor.countryCode",
            "parked.field.country",
            "amount",
            "parked.field.amount");

    private final Speech say;

    protected ParkedWords() {
        this(null);
    }

    @Inject
    public ParkedWords(Speech say) {
        this.say = say;
    }

    public String reason(ParkedCustomer parked) {
        return say.of("parked." + parked.reason(), field(parked.detail()));
    }

    private String field(String detail) {
        if (detail == null || detail.isBlank()) return "";
        if (FIELDS.containsKey(detail)) return say.of(FIELDS.get(detail));
        if (detail.startsWith("debtor")) return say.of("parked.field.customer");
        return detail.startsWith("creditor") ? say.of("parked.field.publisher") : detail;
    }
}
