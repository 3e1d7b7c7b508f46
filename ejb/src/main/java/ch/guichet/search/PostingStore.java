package ch.guichet.search;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which terms stand in which document. Plain SQL, because its statements are made for two indexes. */
@ApplicationScoped
class PostingStore {
    private static final int COUNTED_UP_TO = 1_000;
    private static final String POSTINGS = "search_posting p";
    private static final String PUBLIC = " AND q.internal = FALSE";
    private static final String FURTHER = " AND %1$s.place >= ? AND (%1$s.place > ? OR %1$s.doc_id > ?)";
    /** Without the hint MySQL may begin with the commoner word. */
    private static final String HAS = """
        \sAND EXISTS (SELECT /*+ NO_SEMIJOIN() */ 1 FROM search_posting q
        WHERE q.kind = %1$s.kind AND q.doc_id = %1$s.doc_id AND q.term IN (%2$s)%3$s)""";

    @Inject
    private Database database;

    @Inject
    private Inserts inserts;

    /** Writes a document's terms in the place of those it had. @param terms whether they are internal only */
    void replace(SearchDocument document, Map<String, Boolean> terms) {
        Map<String, Boolean> before = known(document.kind(), document.id());
        List<Object[]> gone = before.entrySet().stream()
                .filter(old -> !old.getValue().equals(terms.get(old.getKey())))
                .map(old -> new Object[] {document.kind(), document.id(), old.getKey()})
                .toList();
        if (!gone.isEmpty())
            database.batch("DELETE FROM search_posting WHERE kind = ? AND doc_id = ? AND term = ?", gone);
        List<Object[]> fresh = terms.entrySet().stream()
                .filter(now -> !now.getValue().equals(before.get(now.getKey())))
                .sorted(Map.Entry.comparingByKey())
                .map(now ->
                        new Object[] {document.kind(), document.id(), now.getKey(), now.getValue(), document.place()})
                .toList();
        inserts.unlessThere(
                "INSERT INTO search_posting (kind, doc_id, term, internal, place) VALUES (?, ?, ?, ?, ?)", fresh);
        file(document);
    }

    private Map<String, Boolean> known(SearchKind kind, long id) {
        return database
                .list(
                        "SELECT term, internal FROM search_posting WHERE kind = ? AND doc_id = ?",
                        row -> Map.entry(row.getString("term"), row.getBoolean("internal")),
                        kind,
                        id)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Its place never changes, so that the terms it keeps stay where they are. */
    private void file(SearchDocument document) {
        int filed = database.update(
                "UPDATE search_document SET company_id = ? WHERE kind = ? AND doc_id = ?",
                document.company(),
                document.kind(),
                document.id());
        if (filed > 0) return;
        Object[] row = {document.kind(), document.id(), document.company(), document.place()};
        inserts.unlessThere(
                "INSERT INTO search_document (kind, doc_id, company_id, place) VALUES (?, ?, ?, ?)",
                List.<Object[]>of(row));
    }

    void remove(SearchKind kind, long id) {
        database.update("DELETE FROM search_posting WHERE kind = ? AND doc_id = ?", kind, id);
        database.update("DELETE FROM search_document WHERE kind = ? AND doc_id = ?", kind, id);
    }

    /** The words with the rarest first; common ones are not counted to their end. One statement, none for one word. */
    List<AskedWord> rarestFirst(SearchKind kind, List<AskedWord> words) {
        if (words.size() < 2) return words;
        List<Object> values = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Set<String> terms = words.get(i).terms();
            counts.add("SELECT " + i
                    + " AS word, (SELECT COUNT(*) FROM (SELECT 1 AS one FROM search_posting WHERE term IN ("
                    + Database.marks(terms.size()) + ") AND kind = ? LIMIT " + COUNTED_UP_TO
                    + ") counted) AS documents");
            values.addAll(terms);
            values.add(kind);
        }
        return database
                .list(
                        String.join(" UNION ALL ", counts) + " ORDER BY documents, word",
                        row -> words.get(row.getInt("word")),
                        values.toArray())
                .stream()
                .toList();
    }

    /** Documents with all words, from the rarest word's list, which is read in its order and only as far as needed. */
    List<Place> all(SearchKind kind, List<AskedWord> words, Place after, int count) {
        List<Object> values = new ArrayList<>();
        List<String> branches = new ArrayList<>();
        for (Narrowing.Way way : ways(kind, words)) {
            branches.add("(SELECT p.place, p.doc_id FROM " + way.from() + " WHERE " + way.condition()
                    + FURTHER.formatted("p") + " ORDER BY p.place, p.doc_id LIMIT " + count + ")");
            values.addAll(way.values());
            Collections.addAll(values, after.place(), after.place(), after.id());
        }
        String sql = "SELECT DISTINCT h.place, h.doc_id FROM (" + String.join(" UNION ALL ", branches)
                + ") h ORDER BY h.place, h.doc_id LIMIT " + count;
        return database.list(sql, PostingStore::place, values.toArray());
    }

    /** A way for each form of the first word, which should be the rarest. */
    List<Narrowing.Way> ways(SearchKind kind, List<AskedWord> words) {
        List<AskedWord> others = words.subList(1, words.size());
        String condition = "p.term = ? AND p.kind = ?" + has("p", others, "");
        List<Narrowing.Way> ways = new ArrayList<>();
        for (String term : words.get(0).terms()) {
            List<Object> values = new ArrayList<>();
            Collections.addAll(values, term, kind);
            others.forEach(word -> values.addAll(word.terms()));
            ways.add(new Narrowing.Way(POSTINGS, condition, values));
        }
        return ways;
    }

    /** The one way through a company's own documents with all words in public texts. */
    Narrowing.Way wayOf(long company, SearchKind kind, List<AskedWord> words) {
        List<Object> values = new ArrayList<>();
        Collections.addAll(values, company, kind);
        words.forEach(word -> values.addAll(word.terms()));
        return new Narrowing.Way(
                "search_document p", "p.company_id = ? AND p.kind = ?" + has("p", words, PUBLIC), values);
    }

    /** Documents of these companies with all words in public texts. Other companies' rows are never even read. */
    List<Place> ofCompanies(SearchKind kind, List<AskedWord> words, List<Long> companies, Place after, int count) {
        List<Object> values = new ArrayList<>();
        List<String> branches = new ArrayList<>();
        for (long company : companies) {
            branches.add("(SELECT d.place, d.doc_id FROM search_document d WHERE d.company_id = ? AND d.kind = ?"
                    + FURTHER.formatted("d") + has("d", words, PUBLIC)
                    + " ORDER BY d.place, d.doc_id LIMIT " + count + ")");
            Collections.addAll(values, company, kind, after.place(), after.place(), after.id());
            words.forEach(word -> values.addAll(word.terms()));
        }
        String sql = "SELECT h.place, h.doc_id FROM (" + String.join(" UNION ALL ", branches)
                + ") h ORDER BY h.place, h.doc_id LIMIT " + count;
        return database.list(sql, PostingStore::place, values.toArray());
    }

    private static String has(String document, List<AskedWord> words, String further) {
        return words.stream()
                .map(word -> HAS.formatted(document, Database.marks(word.terms().size()), further))
                .collect(Collectors.joining());
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getLong("place"), row.getLong("doc_id"));
    }
}
