package ch.guichet.web.admin.settings;

import ch.guichet.catalog.Setting;
import ch.guichet.catalog.SettingsAdministration;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.admin.prices.DatedRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All settings with what is valid today and what comes next. */
@Named
@RequestScoped
public class SettingsPage {
    private final SettingsAdministration settings;
    private final BusinessClock clock;
    private List<SettingLine> lines;

    protected SettingsPage() {
        this(null, null);
    }

    @Inject
    public SettingsPage(SettingsAdministration settings, BusinessClock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Every setting there is, by code. */
    public List<SettingLine> getLines() {
        if (lines == null) {
            Map<String, List<Setting>> byCode =
                    settings.settings().stream().collect(Collectors.groupingBy(Setting::code));
            lines = settings.codes().stream()
                    .map(code -> line(code, byCode.getOrDefault(code, List.of())))
                    .toList();
        }
        return lines;
    }

    private SettingLine line(String code, List<Setting> rows) {
        return new SettingLine(code, DatedRow.of(rows, Setting::code, Setting::validFrom, clock.today()));
    }

    /** Those that say who the publisher is. */
    public List<SettingLine> getPublisher() {
        return getLines().stream()
                .filter(line -> line.code().startsWith("publisher."))
                .toList();
    }

    public List<SettingLine> getOthers() {
        return getLines().stream()
                .filter(line -> !line.code().startsWith("publisher."))
                .toList();
    }

    /** The line of one setting, or null when there is no such setting. */
    SettingLine line(String code) {
        return getLines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    void again() {
        lines = null;
    }
}
