package ch.guichet.web.format;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void cells_are_parted_by_semicolons_and_amounts_are_plain_numbers() {
        assertThat(Csv.row("Lac SA", 12, Money.of("1234.50"), Money.of("-0.02"), null))
                .isEqualTo("Lac SA;12;1234.50;-0.02;\r\n");
    }

    @Test
    void what_would_break_the_row_is_quoted() {
        assertThat(Csv.row("a;b", "say \"yes\"", "two\nlines"))
                .isEqualTo("\"a;b\";\"say \"\"yes\"\"\";\"two\nlines\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+41 22", "-Lac", "@SUM(A1)", "\tx", "\rx"})
    void a_text_is_never_a_formula(String text) {
        assertThat(Csv.row(text).replace("\"", "")).startsWith("'" + text);
    }
}
