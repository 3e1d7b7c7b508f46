package ch.guichet.web.admin.prices;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DatedRowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final VatRule OLD = new VatRule(VatCategory.NORMAL, 770, LocalDate.of(2018, 1, 1));
    private static final VatRule CURRENT = new VatRule(VatCategory.NORMAL, 810, LocalDate.of(2024, 1, 1));
    private static final VatRule PLANNED = new VatRule(VatCategory.NORMAL, 850, LocalDate.of(2027, 1, 1));
    private static final VatRule OTHER = new VatRule(VatCategory.REDUCED, 260, LocalDate.of(2024, 1, 1));

    private final List<DatedRow<VatRule>> rows =
            DatedRow.of(List.of(PLANNED, CURRENT, OTHER, OLD), VatRule::category, VatRule::validFrom, TODAY);

    @Test
    void a_value_lasts_until_the_day_before_the_next_one_of_its_kind() {
        assertThat(rows)
                .extracting(DatedRow::until)
                .containsExactly(null, LocalDate.of(2026, 12, 31), null, LocalDate.of(2023, 12, 31));
    }

    @Test
    void one_is_in_force_one_is_past_and_one_is_planned() {
        assertThat(rows)
                .extracting(DatedRow::validity)
                .containsExactly(Validity.FUTURE, Validity.CURRENT, Validity.CURRENT, Validity.PAST);
    }

    @Test
    void what_is_valid_on_a_day_and_what_follows_it_is_found() {
        List<DatedRow<VatRule>> normal = rows.stream()
                .filter(row -> row.value().category() == VatCategory.NORMAL)
                .toList();
        assertThat(DatedRow.on(LocalDate.of(2023, 12, 31), normal)).isEqualTo(OLD);
        assertThat(DatedRow.on(LocalDate.of(2010, 1, 1), normal)).isNull();
        assertThat(DatedRow.nextAfter(TODAY, normal)).isEqualTo(LocalDate.of(2027, 1, 1));
    }
}
