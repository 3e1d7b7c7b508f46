package ch.guichet.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublisherSettingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Map<String, String> COMPLETE = Map.of(
            "name",
            "Tintenfass SA",
            "postalCode",
            "1204",
            "town",
            "Genève",
            "country",
            "CH",
            "uid",
            "CHE-123.456.788",
            "qrIban",
            "CH4431999123000889012");

    @Test
    void a_fresh_installation_refuses_to_bill_and_says_what_is_missing() {
        assertThatThrownBy(() -> new PublisherSettings(List.of(), DAY).publisher())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("catalog.publisherIncomplete")
                .hasMessageContaining("publisher.name");
    }

    @Test
    void what_may_be_left_out_is_empty() {
        Publisher publisher = new PublisherSettings(settings("2024-01-01"), DAY).publisher();

        assertThat(publisher.name()).isEqualTo("Tintenfass SA");
        assertThat(publisher.street()).isEmpty();
    }

    @Test
    void a_move_counts_from_its_day_on() {
        List<Setting> settings = new ArrayList<>(settings("2024-01-01"));
        settings.add(new Setting("publisher.town", DAY.plusDays(1), "Lausanne"));

        assertThat(new PublisherSettings(settings, DAY).publisher().town()).isEqualTo("Genève");
        assertThat(new PublisherSettings(settings, DAY.plusDays(1)).publisher().town())
                .isEqualTo("Lausanne");
    }

    private static List<Setting> settings(String validFrom) {
        return COMPLETE.entrySet().stream()
                .map(e -> new Setting("publisher." + e.getKey(), LocalDate.parse(validFrom), e.getValue()))
                .toList();
    }
}
