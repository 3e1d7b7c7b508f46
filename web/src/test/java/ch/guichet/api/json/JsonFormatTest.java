package ch.guichet.api.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.api.credits.Quantity;
import ch.guichet.api.customers.ContactBody;
import ch.guichet.catalog.PackKind;
import ch.guichet.credit.LotCard;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatTest {
    record Bill(Money net, Minutes minutes, Instant at, LocalDate day, YearMonth month) {}

    private static final Bill BILL = new Bill(
            Money.of("1234.50"),
            new Minutes(45),
            Instant.parse("2026-11-01T08:00:00Z"),
            LocalDate.of(2026, 11, 1),
            YearMonth.of(2026, 10));
    private static final String WRITTEN = "{\"net\":\"1234.50\",\"minutes\":45,\"at\":\"2026-11-01T08:00:00Z\","
            + "\"day\":\"2026-11-01\",\"month\":\"2026-10\"}";

    @Test
    void money_is_a_string_and_time_is_a_number_or_iso() throws JsonProcessingException {
        assertThat(JsonFormat.mapper().writeValueAsString(BILL)).isEqualTo(WRITTEN);
    }

    @Test
    void what_is_written_can_be_read() throws JsonProcessingException {
        assertThat(JsonFormat.mapper().readValue(WRITTEN, Bill.class)).isEqualTo(BILL);
    }

    @Test
    void money_is_read_from_a_number_too() throws JsonProcessingException {
        assertThat(read("{\"net\":1234.5}").net()).isEqualTo(Money.of("1234.50"));
        assertThat(read("{\"net\":180}").net()).isEqualTo(Money.of("180.00"));
    }

    @Test
    void an_amount_that_cannot_be_paid_is_refused() {
        for (String amount : List.of("\"1.005\"", "1.005", "\"1'000.00\"", "\"a lot\"", "true", "\"1e5\"", "1e12")) {
            assertThatThrownBy(() -> read("{\"net\":" + amount + "}"))
                    .as(amount)
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void minutes_are_whole_and_not_below_zero() {
        for (String minutes : List.of("-1", "1.5", "\"30\"", "99999999999", "true")) {
            assertThatThrownBy(() -> read("{\"minutes\":" + minutes + "}"))
                    .as(minutes)
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void an_unknown_field_a_doubled_one_and_a_rest_are_refused() {
        for (String body : List.of("{\"nett\":1}", "{\"net\":1,\"net\":2}", "{\"net\":1} x")) {
            assertThatThrownBy(() -> read(body)).as(body).isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void a_number_is_no_text() {
        for (String name : List.of("5", "5.5", "true")) {
            assertThatThrownBy(() -> JsonFormat.mapper().readValue("{\"name\":" + name + "}", ContactBody.class))
                    .as(name)
                    .isInstanceOf(JsonProcessingException.class);
        }
    }

    @Test
    void only_the_components_of_a_record_are_shown() throws JsonProcessingException {
        LocalDate day = LocalDate.of(2026, 11, 1);
        String lot = JsonFormat.mapper()
                .writeValueAsString(new LotCard(
                        7, "T5", PackKind.TIME, 300, 255, Money.of("795.00"), day, day, null, null, null, null, 0));
        assertThat(lot).contains("\"kind\":\"TIME\"").doesNotContain("\"time\"");
    }

    @Test
    void a_quantity_has_the_unit_of_its_kind() throws JsonProcessingException {
        assertThat(JsonFormat.mapper().writeValueAsString(Quantity.of(PackKind.TIME, 300)))
                .isEqualTo("{\"minutes\":300}");
        assertThat(JsonFormat.mapper().writeValueAsString(Quantity.of(PackKind.VALUE, 2550)))
                .isEqualTo("{\"amount\":\"25.50\"}");
    }

    @Test
    void a_list_says_how_it_goes_on() throws JsonProcessingException {
        assertThat(JsonFormat.mapper().writeValueAsString(new Page<>(List.of("a"), "17")))
                .isEqualTo("{\"items\":[\"a\"],\"next\":\"17\"}");
    }

    private static Bill read(String json) throws JsonProcessingException {
        return JsonFormat.mapper().readValue(json, Bill.class);
    }
}
