package ch.guichet.search;

import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Documents that share rare words with a text: two statements, both bounded whatever the size of the index. */
@ApplicationScoped
class RelatedStore {
    private static final int COUNTED_UP_TO = 1_000;
    private static final int MOST_TERMS = 30;
    private static final int TERMS_THAT_COUNT = 10;
    private static final int DOCUMENTS_A_TERM = 300;

    @Inject
    private Database database;

    private record Weighed(String term, long documents) {
        /** The rarer a term, the more it says. */
        int weight() {
            return (int) Math.round(100 * Math.log(2.0 * COUNTED_UP_TO / (1 + documents)));
        }
    }

    /** @param companies whose public texts may be used; null for all. @return ids, the nearest first */
    List<Long> ids(SearchKind kind, List<String> terms, List<Long> companies, int count) {
        List<Weighed> rare = rarest(kind, terms);
        if (rare.isEmpty()) return List.of();
        List<Object> values = new ArrayList<>();
        List<String> branches = new ArrayList<>();
        for (Weighed each : rare) {
            branches.add("(SELECT p.doc_id, " + each.weight() + " AS weight FROM search_posting p"
                    + (companies == null ? "" : join(companies.size()))
                    + " WHERE p.term = ? AND p.kind = ?" + (companies == null ? "" : " AND p.internal = FALSE")
                    + " ORDER BY p.place, p.doc_id LIMIT " + DOCUMENTS_A_TERM + ")");
            if (companies != null) values.addAll(companies);
            Collections.addAll(values, each.term(), kind);
        }
        String sql = "SELECT x.doc_id, SUM(x.weight) AS score FROM (" + String.join(" UNION ALL ", branches)
                + ") x GROUP BY x.doc_id ORDER BY score DESC, x.doc_id DESC LIMIT " + count;
        return database.list(sql, row -> row.getLong("doc_id"), values.toArray());
    }

    private static String join(int companies) {
        return " JOIN search_document d ON d.kind = p.kind AND d.doc_id = p.doc_id AND d.company_id IN ("
                + Database.marks(companies) + ")";
    }

    private List<Weighed> rarest(SearchKind kind, List<String> terms) {
        List<String> asked = terms.subList(0, Math.min(terms.size(), MOST_TERMS));
        if (asked.isEmpty()) return List.of();
        List<Object> values = new ArrayList<>();
        List<String> counts = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            counts.add("SELECT " + i + " AS word, (SELECT COUNT(*) FROM (SELECT 1 AS one FROM search_posting"
                    + " WHERE term = ? AND kind = ? LIMIT " + COUNTED_UP_TO + ") counted) AS documents");
            Collections.addAll(values, asked.get(i), kind);
        }
        return database
                .list(
                        String.join(" UNION ALL ", counts),
                        row -> new Weighed(asked.get(row.getInt("word")), row.getLong("documents")),
                        values.toArray())
                .stream()
                .filter(each -> each.documents() > 0)
                .sorted(Comparator.comparingLong(Weighed::documents))
                .limit(TERMS_THAT_COUNT)
                .toList();
    }
}
