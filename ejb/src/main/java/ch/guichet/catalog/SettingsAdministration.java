package ch.guichet.catalog;

import ch.guichet.identity.Audited;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Where an administrator changes the dated settings, the publisher's own particulars among them. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class SettingsAdministration {
    private CatalogStore store;
    private BusinessClock clock;

    public SettingsAdministration() {}

    @Inject
    SettingsAdministration(CatalogStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** The codes that can be set, whether they are or not. */
    public List<String> codes() {
        return SettingCodes.all();
    }

    /** What is set, by code, the newest first. */
    public List<Setting> settings() {
        return store.settings();
    }

    /** The codes of the publisher's settings that are missing today before anybody can be billed. */
    public List<String> publisherGaps() {
        return new PublisherSettings(store.settings(), clock.today()).gaps();
    }

    /**
     * Sets a value from a day on, that day and no earlier than today.
     *
     * @throws ch.guichet.shared.Refusal when the code is unknown, the value cannot be, or the day is taken
     */
    @Audited(words = true)
    public void set(String code, LocalDate validFrom, String value) {
        put(code, validFrom, value);
    }

    /**
     * Sets several values from one day on, all of them or none.
     *
     * @param values the new values by their codes
     * @throws ch.guichet.shared.Refusal as above
     */
    @Audited(words = true)
    public void setAll(LocalDate validFrom, Map<String, String> values) {
        values.forEach((code, value) -> put(code, validFrom, value));
    }

    private void put(String code, LocalDate validFrom, String value) {
        String checked = SettingCodes.require(code, value);
        List<LocalDate> taken =
                store.settings(code).stream().map(Setting::validFrom).toList();
        FirstDay.require(validFrom, clock.today(), taken);
        store.put(new SettingRow(new Setting(code, validFrom, checked)));
    }
}
