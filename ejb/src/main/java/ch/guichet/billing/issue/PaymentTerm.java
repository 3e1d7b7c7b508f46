package ch.guichet.billing.issue;

import ch.guichet.catalog.Catalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Until when a document is to be paid: the setting of the day on which it is issued decides. */
@ApplicationScoped
public class PaymentTerm {
    @Inject
    private Catalog catalog;

    /** The last day to pay what is issued on a day. */
    public LocalDate dueOn(LocalDate issued) {
        return issued.plusDays(Long.parseLong(catalog.setting("invoice.dueDays", issued)));
    }
}
