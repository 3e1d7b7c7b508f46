package ch.guichet.payments.intake;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.Setting;
import ch.guichet.payments.camt.Survey;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;

/** The accounts that are ours: whatever the publisher's IBAN and QR-IBAN are or were. */
@ApplicationScoped
class OwnAccounts {
    private static final Set<String> CODES = Set.of("publisher.iban", "publisher.qrIban");

    @Inject
    private Catalog catalog;

    /**
     * A statement may name the account by its IBAN while the payers know its QR-IBAN only.
     *
     * @throws Refusal {@code payments.noAccount} when we have none, {@code payments.foreignAccount}
     */
    void require(Survey survey) {
        Set<String> ours = catalog.settings().stream()
                .filter(setting -> CODES.contains(setting.code()))
                .map(Setting::value)
                .filter(value -> !value.isBlank())
                .collect(Collectors.toSet());
        if (ours.isEmpty()) throw Refusal.conflict("payments.noAccount");
        boolean named = !Collections.disjoint(ours, survey.creditors()) && ours.containsAll(survey.creditors());
        if (named || (!survey.accounts().isEmpty() && ours.containsAll(survey.accounts()))) return;
        String foreign = survey.accounts().stream()
                .filter(account -> !ours.contains(account))
                .findFirst()
                .orElse("?");
        throw Refusal.invalid("payments.foreignAccount", foreign, survey.owner() == null ? "?" : survey.owner());
    }
}
