package ch.guichet.customers;

import ch.guichet.search.SearchDocument;
import ch.guichet.search.SearchKind;
import ch.guichet.search.SearchSource;
import ch.guichet.search.SearchText;
import ch.guichet.shared.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What can be found of companies: number, name, town, UID, addresses for bills, licences, and who acts for them. For the
 * house only. By number.
 */
@ApplicationScoped
class CustomerSource implements SearchSource {
    @Inject
    private Database database;

    /** Something that belongs to a company and finds it. */
    private record Belonging(long customerId, String text) {}

    @Override
    public SearchKind kind() {
        return SearchKind.CUSTOMER;
    }

    @Override
    public List<Long> idsAfter(long id, int count) {
        return database.list(
                "SELECT id FROM customer WHERE id > ? ORDER BY id LIMIT " + count, row -> row.getLong("id"), id);
    }

    @Override
    public List<SearchDocument> documents(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        String among = " IN (" + Database.marks(ids.size()) + ")";
        Map<Long, String> licences = belongings(
                "SELECT DISTINCT customer_id, licence_number AS said FROM subscription WHERE customer_id" + among, ids);
        Map<Long, String> people = belongings("""
                SELECT m.customer_id, CONCAT(p.name, ' ', p.email, ' ', COALESCE(p.phone, '')) AS said
                FROM mandate m JOIN contact p ON p.id = m.contact_id WHERE m.customer_id""" + among + " ORDER BY p.id", ids);
        return database.list("""
                SELECT id, number, name, street, house_number, postal_code, town, uid, billing_email, language
                FROM customer WHERE id""" + among, row -> document(row, licences, people), ids.toArray());
    }

    private Map<Long, String> belongings(String sql, List<Long> ids) {
        return database
                .list(sql, row -> new Belonging(row.getLong("customer_id"), row.getString("said")), ids.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Belonging::customerId,
                        Collectors.mapping(one -> one.text().strip(), Collectors.joining(" · "))));
    }

    private static SearchDocument document(ResultSet row, Map<Long, String> licences, Map<Long, String> people)
            throws SQLException {
        long id = row.getLong("id");
        String language = row.getString("language");
        String street = said(row, "street", "house_number");
        String town = said(row, "postal_code", "town");
        String known = Stream.of(
                        row.getString("number"),
                        street,
                        town,
                        said(row, "uid"),
                        said(row, "billing_email"),
                        licences.getOrDefault(id, ""))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return new SearchDocument(
                SearchKind.CUSTOMER,
                id,
                SearchDocument.HOUSE,
                row.getLong("number"),
                new SearchText(language, row.getString("name"), true),
                new SearchText(language, known, true),
                people.containsKey(id) ? List.of(new SearchText(language, people.get(id), true)) : List.of());
    }

    private static String said(ResultSet row, String... columns) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (String column : columns)
            if (row.getString(column) != null)
                text.append(row.getString(column)).append(' ');
        return text.toString().strip();
    }
}
