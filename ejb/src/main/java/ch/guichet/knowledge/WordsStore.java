package ch.guichet.knowledge;

import ch.guichet.shared.Database;
import ch.guichet.shared.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of many articles in one statement, and the names of the topics. */
@ApplicationScoped
class WordsStore {
    @Inject
    private Database database;

    private record Found(int article, int version, Words words) {}

    /**
     * By article, in the order of the product's languages.
     *
     * @param versions the version that is asked for, by article
     */
    Map<Integer, List<Words>> of(Map<Integer, Integer> versions, boolean withBodies) {
        Map<Integer, List<Words>> words = new HashMap<>();
        if (versions.isEmpty()) return words;
        List<Integer> articles = List.copyOf(versions.keySet());
        List<Integer> numbers = versions.values().stream().distinct().toList();
        database.each(
                "SELECT article, version, language, title, " + (withBodies ? "body" : "NULL AS body")
                        + " FROM article_text WHERE article IN (" + Database.marks(articles.size())
                        + ") AND version IN (" + Database.marks(numbers.size()) + ")",
                row -> new Found(
                        row.getInt("article"),
                        row.getInt("version"),
                        new Words(row.getString("language"), row.getString("title"), row.getString("body"))),
                found -> {
                    if (versions.get(found.article()) == found.version())
                        words.computeIfAbsent(found.article(), none -> new ArrayList<>())
                                .add(found.words());
                },
                Database.values(articles, numbers));
        words.values().forEach(each -> each.sort(Comparator.comparing(one -> Languages.ALL.indexOf(one.language()))));
        return words;
    }

    List<Topic> topics(String language) {
        return database.list(
                "SELECT code, " + nameIn(language) + " AS name FROM article_topic ORDER BY place, code",
                row -> new Topic(row.getString("code"), row.getString("name")));
    }

    /** The column with a topic's name. */
    static String nameIn(String language) {
        return "name_" + Languages.require(language);
    }
}
