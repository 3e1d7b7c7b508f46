package ch.guichet.triage;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.cases.Triage;
import ch.guichet.text.LanguageGuess;
import ch.guichet.triage.SeedData.Question;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How good the suggestion is, as a table; docs/triage.md states the same numbers. */
class MeasuredTriageTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private final List<Example> examples = SeedData.examples();
    private final Judge judge = new Judge(examples, SeedData.rules());

    private record Seen(Question asked, Triage suggestion) {}

    @Test
    void the_twelve_examples_of_the_offer_are_suggested_as_the_offer_says() {
        List<Example> offer =
                examples.stream().filter(e -> e.source() == ExampleSource.OFFER).toList();
        assertThat(offer).hasSize(12).allSatisfy(e -> assertThat(
                        judge.suggest(e.text(), "fr", DAY).suggestion())
                .as(e.text())
                .isEqualTo(e.triage()));
    }

    @Test
    void what_was_never_shown_is_measured() {
        List<Seen> left = examples.stream()
                .filter(e -> e.source() == ExampleSource.OFFER)
                .map(this::withoutItself)
                .toList();
        print("offer, each left out of the examples", left);
        List<Seen> measured = SeedData.measured().stream()
                .map(q -> new Seen(q, judge.suggest(q.text(), q.language(), DAY).suggestion()))
                .toList();
        print("measured part", measured);
        assertThat(measured).hasSizeGreaterThan(40);
        assertThat(right(measured)).as("right of measured").isGreaterThanOrEqualTo(measured.size() * 6 / 10);
        assertThat(wrong(measured)).as("wrong of measured").isLessThanOrEqualTo(measured.size() / 6);
    }

    @Test
    void the_language_is_told_by_small_words() {
        long right = SeedData.measured().stream()
                .filter(q ->
                        LanguageGuess.of(q.text()).filter(q.language()::equals).isPresent())
                .count();
        System.out.printf(
                "language detected: %d of %d%n", right, SeedData.measured().size());
        assertThat(right).isGreaterThanOrEqualTo(SeedData.measured().size() - 2);
    }

    @Test
    void it_says_so_when_it_is_unsure() {
        Suggestion nothing = judge.suggest("Xyzzy", "fr", DAY);
        assertThat(nothing.suggestion()).isEqualTo(Triage.UNSURE);
        assertThat(nothing.confidence()).isEqualTo(0.5);
        assertThat(nothing.examples()).isEmpty();
    }

    private Seen withoutItself(Example e) {
        List<Example> others =
                examples.stream().filter(other -> other.id() != e.id()).toList();
        Judge blind = new Judge(others, SeedData.rules());
        return new Seen(
                new Question(e.language(), e.triage(), e.text()),
                blind.suggest(e.text(), e.language(), DAY).suggestion());
    }

    private static long right(List<Seen> seen) {
        return seen.stream().filter(s -> s.suggestion() == s.asked().triage()).count();
    }

    private static long wrong(List<Seen> seen) {
        return seen.stream()
                .filter(s -> s.suggestion() != Triage.UNSURE
                        && s.suggestion() != s.asked().triage())
                .count();
    }

    private static void print(String title, List<Seen> seen) {
        System.out.printf("%n%s: %d questions, %d right, %d wrong%n", title, seen.size(), right(seen), wrong(seen));
        for (Triage is : List.of(Triage.FREE, Triage.PAID)) {
            System.out.printf(
                    "  is %s:  suggested FREE %d, PAID %d, UNSURE %d%n",
                    is, count(seen, is, Triage.FREE), count(seen, is, Triage.PAID), count(seen, is, Triage.UNSURE));
        }
    }

    private static long count(List<Seen> seen, Triage is, Triage suggested) {
        return seen.stream()
                .filter(s -> s.asked().triage() == is && s.suggestion() == suggested)
                .count();
    }
}
