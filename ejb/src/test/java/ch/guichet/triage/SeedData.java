package ch.guichet.triage;

import ch.guichet.cases.Triage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a fresh installation knows, read from its migrations, and the questions that are only measured. */
final class SeedData {
    private static final Pattern EXAMPLE =
            Pattern.compile("\\((\\d+), '(..)', '(FREE|PAID)', '((?:[^']|'')*)', '(\\w+)', TRUE");
    private static final Pattern RULE =
            Pattern.compile("\\((\\d+), '(..)', '((?:[^']|'')*)', '(FREE|PAID)', DATE '([-\\d]+)'");

    record Question(String language, Triage triage, String text) {}

    private SeedData() {}

    static List<Example> examples() {
        return rows(EXAMPLE, "/db/migration/V202611241050__triage_examples.sql").stream()
                .map(row -> new Example(
                        Long.parseLong(row.group(1)),
                        row.group(2),
                        Triage.valueOf(row.group(3)),
                        row.group(4).replace("''", "'"),
                        ExampleSource.valueOf(row.group(5)),
                        null))
                .toList();
    }

    static List<TriageRule> rules() {
        return rows(RULE, "/db/migration/V202611241051__triage_rules.sql").stream()
                .map(row -> new TriageRule(
                        Long.parseLong(row.group(1)),
                        row.group(2),
                        row.group(3).replace("''", "'"),
                        Triage.valueOf(row.group(4)),
                        LocalDate.parse(row.group(5)),
                        true))
                .toList();
    }

    static List<Question> measured() {
        return text("/ch/guichet/triage/measured.csv")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(";", 3))
                .map(cells -> new Question(cells[0], Triage.valueOf(cells[1]), cells[2]))
                .toList();
    }

    private static List<MatchResult> rows(Pattern row, String file) {
        return row.matcher(text(file)).results().toList();
    }

    private static String text(String file) {
        try (InputStream in = SeedData.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
