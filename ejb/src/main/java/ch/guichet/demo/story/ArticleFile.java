package ch.guichet.demo.story;

import ch.guichet.knowledge.ArticleText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** An article of the story: a part a language, each begun by {@code === fr} and its title as a heading. */
final class ArticleFile {
    private ArticleFile() {}

    static List<ArticleText> read(String key) {
        String name = "articles/" + key + ".md";
        try (InputStream in = ArticleFile.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the story lacks " + name);
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== "))
                    .skip(1)
                    .map(ArticleFile::text)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the story's " + name + " cannot be read", e);
        }
    }

    private static ArticleText text(String part) {
        String[] lines = part.split("\n", 3);
        return new ArticleText(lines[0].strip(), lines[1].substring(2), lines[2]);
    }
}
