package ch.guichet.accounting;

import ch.guichet.catalog.SettingsAdministration;
import ch.guichet.identity.Audited;
import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The chart of accounts as far as the product posts to it: numbers from a day on, names in four languages. */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ChartAdministration {
    private static final int LONGEST_NAME = 120;

    private Chart chart;
    private AccountNames names;
    private SettingsAdministration settings;
    private VatStore vat;
    private BusinessClock clock;

    public ChartAdministration() {}

    @Inject
    ChartAdministration(
            Chart chart, AccountNames names, SettingsAdministration settings, VatStore vat, BusinessClock clock) {
        this.chart = chart;
        this.names = names;
        this.settings = settings;
        this.vat = vat;
        this.clock = clock;
    }

    /** Every purpose with its number of today. */
    public List<ChartLine> lines() {
        Map<Account, String> numbers = chart.on(clock.today());
        return Arrays.stream(Account.values())
                .map(account ->
                        new ChartLine(account, account.setting(), numbers.get(account), names.of(numbers.get(account))))
                .toList();
    }

    /** Another number from a day on; what is posted keeps the one it has. @throws Refusal as for any setting */
    @Audited(words = true)
    public void renumber(Account account, String number, LocalDate from) {
        settings.set(account.setting(), from, number);
    }

    /** The boxes of the VAT return, the highest rate first. */
    public List<VatBox> boxes() {
        return vat.boxes();
    }

    /** Says in which box a rate stands, also in returns of months before. @throws Refusal accounting.box, catalog.vatRange */
    public void box(int basisPoints, String box) {
        if (basisPoints < 0 || basisPoints > 10_000) throw Refusal.invalid("catalog.vatRange");
        if (box == null || !box.strip().matches("\\d{3}")) throw Refusal.invalid("accounting.box", String.valueOf(box));
        vat.put(new VatBox(basisPoints, box.strip()), clock.today());
    }

    /** @throws Refusal accounting.name unless each language has a name of 1 to 120 characters */
    @Audited(words = true)
    public void rename(String number, Map<String, String> wanted) {
        if (number == null || !number.matches("\\d{1,6}")) throw Refusal.invalid("catalog.settingValue", "" + number);
        for (String language : Languages.ALL) {
            String name = wanted.getOrDefault(language, "").strip();
            if (name.isEmpty() || name.length() > LONGEST_NAME) throw Refusal.invalid("accounting.name", language);
        }
        for (String language : Languages.ALL)
            names.put(number, language, wanted.get(language).strip());
    }
}
