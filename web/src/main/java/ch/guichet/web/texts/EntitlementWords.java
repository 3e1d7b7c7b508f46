package ch.guichet.web.texts;

import ch.guichet.cases.EntitlementReason;
import ch.guichet.customers.SubscriptionKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Why a case has free minutes or none, as a sentence: {@code #{entitlement.of(reason)}}. */
@Named("entitlement")
@ApplicationScoped
public class EntitlementWords {
    private final Speech say;

    protected EntitlementWords() {
        this(null);
    }

    @Inject
    public EntitlementWords(Speech say) {
        this.say = say;
    }

    public String of(EntitlementReason reason) {
        if (!isFree(reason)) {
            return say.of("status.EntitlementReason.NO_SUBSCRIPTION", day(reason, 0));
        }
        String kind = say.status(SubscriptionKind.valueOf(reason.arguments().get(0)));
        return say.of("status.EntitlementReason.SUBSCRIBED", kind, day(reason, 1));
    }

    /** Whether short questions are free. */
    public boolean isFree(EntitlementReason reason) {
        return reason.code().equals("SUBSCRIBED");
    }

    private static LocalDate day(EntitlementReason reason, int argument) {
        return LocalDate.parse(reason.arguments().get(argument));
    }
}
