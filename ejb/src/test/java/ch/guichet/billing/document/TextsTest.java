package ch.guichet.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TextsTest {
    private static final Pattern KEY =
            Pattern.compile("texts\\.get\\(\"([a-z.]+)\"|row\\(Type\\.[A-Z]+, \"([a-z.]+)\"");

    @ParameterizedTest
    @EnumSource
    void no_key_is_missing_in_any_language(DocumentLanguage language) {
        Set<String> french = Texts.in(DocumentLanguage.FR).bundle().keySet();
        assertThat(Texts.in(language).bundle().keySet()).isEqualTo(french);
        assertThat(french)
                .allSatisfy(key -> assertThat(Texts.in(language).get(key)).isNotBlank());
    }

    @Test
    void every_key_the_code_asks_for_exists() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (var files = Files.list(Path.of("src/main/java/ch/guichet/billing/document"))) {
            for (Path file : files.toList())
                KEY.matcher(Files.readString(file)).results().forEach(found -> {
                    String key = found.group(1) == null ? found.group(2) : found.group(1);
                    if (!key.endsWith(".")) asked.add(key);
                });
        }
        for (DocumentKind kind : DocumentKind.values()) {
            asked.add("kind." + kind);
            asked.add("total.due." + kind);
        }
        assertThat(asked).hasSizeGreaterThan(20);
        assertThat(Texts.in(DocumentLanguage.FR).bundle().keySet()).containsAll(asked);
    }
}
