package ch.guichet.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The questions of the offer and others find their article, and what no article answers finds none. */
class SuggestionQualityTest {
    private static final Path ARTICLES = Path.of("src/main/resources/ch/guichet/demo/story/articles");
    private static final Map<String, Map<String, Map<String, Integer>>> INDEX = new LinkedHashMap<>();
    private static final List<String> KEYS = new ArrayList<>();

    @BeforeAll
    static void index() throws IOException {
        try (Stream<Path> files = Files.list(ARTICLES)) {
            for (Path file : files.sorted().toList()) {
                String key = file.getFileName().toString().replace(".md", "");
                if (key.endsWith("-2") || key.equals("sorting") || key.equals("import-diagnosis")) continue;
                KEYS.add(key);
                for (String part : Files.readString(file).split("(?m)^=== ")) {
                    if (part.isBlank()) continue;
                    String[] lines = part.split("\n", 3);
                    ArticleText text = new ArticleText(lines[0].strip(), lines[1].substring(2), lines[2]);
                    INDEX.computeIfAbsent(text.language(), none -> new LinkedHashMap<>())
                            .put(key, Stems.of(text, ""));
                }
            }
        }
    }

    @Test
    void every_article_for_customers_is_written_in_four_languages() {
        assertThat(INDEX.keySet()).containsExactlyInAnyOrderElementsOf(Languages.ALL);
        assertThat(INDEX.values()).allSatisfy(articles -> assertThat(articles).hasSize(KEYS.size()));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "enquiries.csv", delimiter = ';', numLinesToSkip = 1)
    void a_question_finds_its_article_among_the_first_three(String language, String question, String wanted) {
        List<String> found = suggested(language, question);
        if ("none".equals(wanted)) assertThat(found).isEmpty();
        else assertThat(found).contains(wanted);
    }

    private static List<String> suggested(String language, String question) {
        List<String> stems = Stems.ofQuestion(language, question);
        List<Hit> hits = new ArrayList<>();
        INDEX.get(language).forEach((key, weights) -> stems.stream()
                .filter(weights::containsKey)
                .forEach(stem -> hits.add(new Hit(stem, KEYS.indexOf(key), weights.get(stem)))));
        return Ranking.best(stems, hits, KEYS.size(), Finding.WORTH_SUGGESTING).stream()
                .limit(3)
                .map(scored -> KEYS.get(scored.article()))
                .toList();
    }
}
