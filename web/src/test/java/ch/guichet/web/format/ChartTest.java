package ch.guichet.web.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChartTest {
    private static final double TALLEST = 176;

    @Test
    void columns_stand_side_by_side_under_a_round_number() {
        Chart chart = Chart.of(List.of("a", "b"), List.of(row("01", "973.00", "486.50"), row("02", "-20.00", "0.00")));
        assertThat(chart.ticks()).extracting(Chart.Tick::label).containsExactly("0", "500", "1'000");
        assertThat(chart.bars()).extracting(Chart.Bar::series).containsExactly(1, 2, 1, 2);
        assertThat(chart.bars().get(0).height()).isCloseTo(TALLEST * 0.973, within(0.1));
        assertThat(chart.bars().get(1).x()).isGreaterThan(chart.bars().get(0).x());
        assertThat(chart.bars().get(2).height()).isZero();
    }

    @Test
    void nothing_is_a_chart_too_and_of_many_months_only_some_have_their_name() {
        assertThat(Chart.of(List.of("a"), List.of()).bars()).isEmpty();
        Chart years = Chart.of(
                List.of("a"),
                IntStream.range(0, 60).mapToObj(i -> row("m" + i, "1")).toList());
        assertThat(years.bars()).hasSize(60);
        assertThat(years.groups()).hasSize(12);
    }

    private static Chart.Row row(String label, String... values) {
        return new Chart.Row(
                label, List.of(values).stream().map(BigDecimal::new).toList());
    }
}
