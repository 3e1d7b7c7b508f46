package ch.guichet.payments.ledger;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.Setting;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;

/** The day of an entry: the bank's, unless the books did not exist then. */
@ApplicationScoped
class PostingDay {
    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /** The first day on which the accounts have numbers. */
    LocalDate opening() {
        return catalog.settings().stream()
                .filter(setting -> setting.code().equals("account.suspense"))
                .map(Setting::validFrom)
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    LocalDate of(LocalDate bookedOn) {
        return of(bookedOn, opening(), clock.today());
    }

    static LocalDate of(LocalDate bookedOn, LocalDate opening, LocalDate today) {
        return bookedOn.isBefore(opening) ? today : bookedOn;
    }
}
