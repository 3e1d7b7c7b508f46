package ch.guichet.accounting;

import ch.guichet.catalog.Catalog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** Which number each account has on a day. */
@ApplicationScoped
class Chart {
    @Inject
    private Catalog catalog;

    Map<Account, String> on(LocalDate day) {
        Map<Account, String> numbers = new EnumMap<>(Account.class);
        for (Account account : Account.values()) numbers.put(account, catalog.setting(account.setting(), day));
        return numbers;
    }
}
