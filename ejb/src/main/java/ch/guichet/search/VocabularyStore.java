package ch.guichet.search;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All words that were ever indexed. */
@ApplicationScoped
class VocabularyStore {
    private static final int MOST_ENDINGS = 20;
    private static final int WORDS_A_STATEMENT = 400;

    @Inject
    private Database database;

    @Inject
    private Inserts inserts;

    /**
     * Learns the words it does not know yet: apart from the caller's transaction and in one order, so that nobody waits
     * for another's words. A word too many does no harm.
     */
    void learn(Collection<Wording.Word> words) {
        List<Wording.Word> sorted = words.stream()
                .sorted(Comparator.comparing(Wording.Word::word).thenComparing(Wording.Word::term))
                .toList();
        for (int from = 0; from < sorted.size(); from += WORDS_A_STATEMENT)
            learnSome(sorted.subList(from, Math.min(sorted.size(), from + WORDS_A_STATEMENT)));
    }

    private void learnSome(List<Wording.Word> words) {
        Set<Wording.Word> known = Set.copyOf(database.list(
                "SELECT word, term FROM search_word WHERE word IN (" + Database.marks(words.size()) + ")",
                row -> new Wording.Word(row.getString("word"), row.getString("term")),
                words.stream().map(Wording.Word::word).toArray()));
        List<Object[]> fresh = words.stream()
                .filter(word -> !known.contains(word))
                .map(word -> new Object[] {word.word(), word.term()})
                .toList();
        if (!fresh.isEmpty()) inserts.apart("INSERT INTO search_word (word, term) VALUES (?, ?)", fresh);
    }

    /**
     * What words stand for.
     *
     * @param begun a word that may be typed only half, or null; the shortest that begin like it count
     */
    List<Wording.Word> meanings(List<String> words, String begun) {
        List<Object> values = new ArrayList<>(words);
        String sql = "SELECT w.word, w.term FROM search_word w WHERE w.word IN (" + Database.marks(words.size()) + ")";
        if (begun != null) {
            sql += """
                 UNION ALL (SELECT b.word, b.term FROM search_word b WHERE b.word LIKE ?
                ORDER BY CHAR_LENGTH(b.word), b.word, b.term LIMIT\s""" + MOST_ENDINGS + ")";
            values.add(begun + "%");
        }
        return database.list(
                sql, row -> new Wording.Word(row.getString("word"), row.getString("term")), values.toArray());
    }
}
