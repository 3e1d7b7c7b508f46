package ch.guichet.web.admin.settings;

import ch.guichet.catalog.Setting;
import ch.guichet.web.admin.prices.DatedRow;
import ch.guichet.web.admin.prices.Validity;
import java.util.List;

/**
 * A setting with all its values.
 *
 * @param rows past, present and future ones, the newest first
 */
public record SettingLine(String code, List<DatedRow<Setting>> rows) {

    /** What is valid today, or null. */
    public DatedRow<Setting> current() {
        return rows.stream()
                .filter(row -> row.validity() == Validity.CURRENT)
                .findFirst()
                .orElse(null);
    }

    /** What comes next, or null. */
    public DatedRow<Setting> next() {
        return rows.stream()
                .filter(row -> row.validity() == Validity.FUTURE)
                .reduce((newer, older) -> older)
                .orElse(null);
    }

    public String value() {
        return current() == null ? "" : current().value().value();
    }
}
