package ch.guichet.test.beans;

import ch.guichet.search.SearchDocument;
import ch.guichet.search.SearchIndex;
import ch.guichet.search.SearchKind;
import ch.guichet.search.SearchText;
import ch.guichet.shared.Database;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Cases by the hundred thousand, made by the database itself, in sets: one in a hundred is open, the rest is history.
 * The postings are what the index would write: ten a case, some terms in every second case, some in one of ten thousand.
 */
@ApplicationScoped
public class BenchData {
    public static final long FIRST = 5_000_000_000L;

    private static final int SLICE = 50_000;
    private static final int NUMBERS = 1_000;
    /** Every term with how many cases lie between two that have it. */
    private static final List<Term> TERMS = List.of(
            new Term("factur", 2),
            new Term("imprim", 3),
            new Term("clotur", 5),
            new Term("exercic", 7),
            new Term("client", 4),
            new Term("salair", 11),
            new Term("import", 13),
            new Term("export", 17));

    @Resource(lookup = "java:jboss/datasources/Guichet")
    private DataSource source;

    @Inject
    private Database database;

    @Inject
    private SearchIndex index;

    private record Term(String term, int every) {}

    /** Lets the house have so many cases more than those of the demo. */
    public void grow(int cases) {
        long there = database.number("SELECT COUNT(*) FROM support_case WHERE id >= ?", FIRST);
        run(prepare(there == 0));
        for (long from = there; from < cases; from += SLICE) run(slice(from, Math.min(cases, from + SLICE)));
        run(statistics());
    }

    private List<String> prepare(boolean fresh) {
        if (!fresh) return List.of();
        index.put(new SearchDocument(
                SearchKind.ARTICLE,
                1,
                SearchDocument.HOUSE,
                0,
                new SearchText("fr", "facture imprimer clôture exercice client salaire import export", true),
                new SearchText("fr", "mot4711", true),
                List.of()));
        index.remove(SearchKind.ARTICLE, 1);
        StringBuilder numbers = new StringBuilder("INSERT INTO bench_number VALUES (0)");
        for (int i = 1; i < NUMBERS; i++) numbers.append(",(").append(i).append(')');
        return List.of("CREATE TABLE bench_number (n INT NOT NULL PRIMARY KEY)", numbers.toString());
    }

    private static List<String> slice(long from, long to) {
        String slice = " WHERE a.n BETWEEN " + from / NUMBERS + " AND " + (to - 1) / NUMBERS
                + " AND a.n * 1000 + b.n >= " + from + " AND a.n * 1000 + b.n < " + to;
        String range = " FROM bench_number a CROSS JOIN bench_number b" + slice;
        String n = "(a.n * 1000 + b.n)";
        String id = "(" + FIRST + " + a.n * 1000 + b.n)";
        List<String> all = new ArrayList<>();
        all.add("INSERT INTO support_case (id, number, customer_id, contact_id, channel, subject, language,"
                + " received_at, answer_due_at, last_word_at, entitlement, entitlement_reason, triage, state,"
                + " assignee_id, version) SELECT "
                + id + ", 100000000 + " + n + ", m.customer_id, m.contact_id,"
                + " CASE MOD(" + n
                + ", 4) WHEN 0 THEN 'PORTAL' WHEN 1 THEN 'PHONE' WHEN 2 THEN 'MAIL' ELSE 'SOFTWARE' END,"
                + " CONCAT('Facture et impression ', " + n + "), 'fr',"
                + at(n, 0) + "," + at(n, 60) + "," + at(n, 30)
                + ", 'SUBSCRIBED', 'SUBSCRIBED|CLOUD|2027-01-01',"
                + " CASE MOD(" + n + ", 3) WHEN 0 THEN 'PAID' ELSE 'FREE' END,"
                + " CASE MOD(" + n
                + ", 300) WHEN 0 THEN 'NEW' WHEN 1 THEN 'OPEN' WHEN 2 THEN 'WAITING' ELSE 'CLOSED' END,"
                + " CASE MOD(" + n
                + ", 5) WHEN 0 THEN NULL ELSE (SELECT MIN(u.id) FROM app_user u WHERE u.login = 'desk') END, 0"
                + " FROM (SELECT MIN(contact_id) AS contact_id, MIN(customer_id) AS customer_id FROM mandate"
                + " WHERE customer_id = (SELECT MIN(customer_id) FROM mandate)) m CROSS JOIN bench_number a"
                + " CROSS JOIN bench_number b" + slice);
        all.add("INSERT INTO case_message (id, case_id, author_kind, author_name, internal, body, written_at) SELECT "
                + id
                + ", " + id + ", 'CUSTOMER', 'Anne Rey', FALSE, CONCAT('Nous ne pouvons plus imprimer la facture ', "
                + n
                + ", ' depuis la mise à jour.'), " + at(n, 0) + range);
        all.add("INSERT INTO search_document (kind, doc_id, company_id, place) SELECT 'CASE', " + id + ", 1, -" + id
                + range);
        for (Term term : TERMS)
            all.add(posting("'" + term.term() + "'", id, range + " AND MOD(" + n + ", " + term.every() + ") = 0"));
        all.add(posting("CONCAT('mot', MOD(" + n + ", 10000))", id, range));
        all.add(posting("CONCAT('', 100000000 + " + n + ")", id, range));
        return all;
    }

    private static String posting(String term, String id, String range) {
        return "INSERT INTO search_posting (kind, doc_id, term, internal, place) SELECT 'CASE', " + id + ", " + term
                + ", FALSE, -" + id + range;
    }

    private static String at(String n, int minutes) {
        return " TIMESTAMPADD(MINUTE, " + n + " + " + minutes + ", '2020-01-01 00:00:00')";
    }

    private List<String> statistics() {
        try (Connection connection = source.getConnection()) {
            boolean mysql = connection.getMetaData().getDatabaseProductName().startsWith("MySQL");
            return mysql
                    ? List.of("ANALYZE TABLE support_case, search_posting, search_document, case_message")
                    : List.of("ANALYZE");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(List<String> statements) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
