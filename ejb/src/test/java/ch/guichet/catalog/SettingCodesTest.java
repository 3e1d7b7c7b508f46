package ch.guichet.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SettingCodesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @Test
    void a_value_is_kept_in_its_usual_writing() {
        assertThat(SettingCodes.require("publisher.uid", "che123456788")).isEqualTo("CHE-123.456.788");
        assertThat(SettingCodes.require("publisher.qrIban", "CH44 3199 9123 0008 8901 2"))
                .isEqualTo("CH4431999123000889012");
        assertThat(SettingCodes.require("urgency.net", "200")).isEqualTo("200.00");
    }

    @Test
    void a_value_that_cannot_be_is_refused_when_it_is_set_and_not_when_it_is_needed() {
        assertThatThrownBy(() -> SettingCodes.require("invoice.dueDays", "soon"))
                .hasMessageContaining("settingValue");
        assertThatThrownBy(() -> SettingCodes.require("invoice.fiveRappen", "yes"))
                .hasMessageContaining("settingValue");
    }

    @Test
    void a_setting_nobody_reads_is_refused() {
        assertThatThrownBy(() -> SettingCodes.require("invoice.duedays", "30")).hasMessageContaining("unknownSetting");
    }

    @Test
    void nothing_is_changed_in_the_past_nor_what_is_in_force_today() {
        assertThatThrownBy(() -> FirstDay.require(TODAY.minusDays(1), TODAY, List.of()))
                .hasMessageContaining("inThePast");
        assertThatThrownBy(() -> FirstDay.require(TODAY, TODAY, List.of(TODAY))).hasMessageContaining("alreadyInForce");
        FirstDay.require(TODAY, TODAY, List.of(TODAY.minusYears(1)));
        FirstDay.require(TODAY.plusDays(1), TODAY, List.of(TODAY.plusDays(1)));
    }
}
