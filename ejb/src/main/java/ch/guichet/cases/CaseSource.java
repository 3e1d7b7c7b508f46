package ch.guichet.cases;

import ch.guichet.search.SearchDocument;
import ch.guichet.search.SearchKind;
import ch.guichet.search.SearchSource;
import ch.guichet.search.SearchText;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be found of cases: number, subject, every word that was said, who asked, the licence. The newest first. */
@ApplicationScoped
class CaseSource implements SearchSource {
    private static final String CASES = """
            SELECT c.id, c.number, c.customer_id, c.subject, c.language, k.name AS company, p.name AS contact,
                o.sender_email, o.licence_number, o.product, o.module
            FROM support_case c JOIN customer k ON k.id = c.customer_id JOIN contact p ON p.id = c.contact_id
                LEFT JOIN case_origin o ON o.case_id = c.id
            WHERE c.id""";

    @Inject
    private Database database;

    private record Said(long caseId, boolean internal, String body) {}

    @Override
    public SearchKind kind() {
        return SearchKind.CASE;
    }

    @Override
    public List<Long> idsAfter(long id, int count) {
        return database.list(
                "SELECT id FROM support_case WHERE id > ? ORDER BY id LIMIT " + count, row -> row.getLong("id"), id);
    }

    @Override
    public List<SearchDocument> documents(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        String among = " IN (" + Database.marks(ids.size()) + ")";
        Map<Long, List<Said>> said = database
                .list(
                        "SELECT case_id, internal, body FROM case_message WHERE case_id" + among + " ORDER BY id",
                        row -> new Said(row.getLong("case_id"), row.getBoolean("internal"), row.getString("body")),
                        ids.toArray())
                .stream()
                .collect(Collectors.groupingBy(Said::caseId));
        return database.list(
                CASES + among, row -> document(row, said.getOrDefault(row.getLong("id"), List.of())), ids.toArray());
    }

    private static SearchDocument document(ResultSet row, List<Said> said) throws SQLException {
        String language = row.getString("language");
        List<SearchText> texts = new ArrayList<>();
        said.forEach(each -> texts.add(SearchText.written(language, each.body(), each.internal())));
        String known = Stream.of("number", "company", "contact", "sender_email", "licence_number", "product", "module")
                .map(column -> value(row, column))
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" · "));
        return new SearchDocument(
                SearchKind.CASE,
                row.getLong("id"),
                row.getLong("customer_id"),
                -row.getLong("id"),
                SearchText.written(language, row.getString("subject"), false),
                new SearchText(language, known, false),
                texts);
    }

    private static String value(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(column, unreadable);
        }
    }
}
