package ch.guichet.mail;

import ch.guichet.catalog.Catalog;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;

/** Who writes the letters: the publisher, or the product as long as nobody has said who that is. */
final class HouseName {
    private HouseName() {}

    static String of(Catalog catalog, BusinessClock clock) {
        try {
            return catalog.setting("publisher.name", clock.today());
        } catch (Refusal notSaidYet) {
            return "Guichet";
        }
    }
}
