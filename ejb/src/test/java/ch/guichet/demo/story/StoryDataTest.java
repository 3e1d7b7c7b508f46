package ch.guichet.demo.story;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The data fit together whatever the day on which the story is told. */
class StoryDataTest {
    private static final Map<String, Row> CASES =
            Table.read("cases.csv").stream().collect(Collectors.toMap(row -> row.text("key"), Function.identity()));

    @Test
    void every_name_that_is_used_is_introduced() {
        Set<String> customers = keys("customers.csv");
        Set<String> contacts = keys("contacts.csv");

        assertThat(column("mandates.csv", "customer")).isSubsetOf(customers);
        assertThat(column("mandates.csv", "contact")).isSubsetOf(contacts);
        assertThat(column("subscriptions.csv", "customer")).isSubsetOf(customers);
        assertThat(column("packs.csv", "customer")).isSubsetOf(customers);
        assertThat(column("cases.csv", "contact")).isSubsetOf(contacts);
        assertThat(column("work.csv", "case")).isSubsetOf(CASES.keySet());
    }

    @Test
    void work_begins_after_the_yes_on_every_day_of_four_years() {
        for (LocalDate day = LocalDate.of(2025, 6, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            StoryCalendar calendar = new StoryCalendar(day);
            for (Row work : Table.read("work.csv")) {
                Row question = CASES.get(work.text("case"));
                assertThat(question.text("decision")).isEqualTo("accept");
                assertThat(calendar.at(work.text("when")))
                        .as("%s told on %s", work.text("case"), day)
                        .isAfter(calendar.at(question.text("when"))
                                .plusSeconds(60L * (20 + question.number("minutes"))));
            }
        }
    }

    @Test
    void one_stretch_of_work_ends_before_the_next_of_the_same_case_begins() {
        for (LocalDate day = LocalDate.of(2025, 6, 1); day.getYear() < 2029; day = day.plusDays(1)) {
            StoryCalendar calendar = new StoryCalendar(day);
            Map<String, Instant> ends = new HashMap<>();
            for (Row work : Table.read("work.csv")) {
                Instant start = calendar.at(work.text("when"));
                assertThat(start)
                        .as("%s told on %s", work.text("case"), day)
                        .isAfter(ends.getOrDefault(work.text("case"), Instant.MIN));
                ends.put(work.text("case"), start.plusSeconds(work.number("seconds")));
            }
        }
    }

    @Test
    void all_twelve_questions_of_the_offer_are_asked() {
        assertThat(CASES.keySet()).filteredOn(key -> key.startsWith("q")).hasSize(12);
    }

    @Test
    void whoever_says_yes_has_a_limit_that_covers_it_with_vat() {
        Map<String, Row> mandates = Table.read("mandates.csv").stream()
                .collect(Collectors.toMap(row -> row.text("contact") + row.text("customer"), Function.identity()));
        CASES.values().stream()
                .filter(row -> "accept".equals(row.text("decision")))
                .forEach(row -> {
                    Money net = Money.of("180.00").forMinutes(new Minutes(row.number("estimate")));
                    assertThat(mandates.get(row.text("contact") + row.text("customer"))
                                    .money("limit"))
                            .as(row.text("key"))
                            .isGreaterThanOrEqualTo(net.plus(net.vatAt(810)));
                });
    }

    private static Set<String> keys(String table) {
        return column(table, "key");
    }

    private static Set<String> column(String table, String name) {
        return Table.read(table).stream().map(row -> row.text(name)).collect(Collectors.toSet());
    }
}
