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

/** What can be found of companies: number, name, town, UID, addresses for bills, and licences. For the house only. */
@ApplicationScoped
class CustomerSource implements SearchSource {
    @Inject
    private Database database;

    private record Licence(long customerId, String number) {}

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
        Map<Long, String> licences = database
                .list(
                        "SELECT DISTINCT customer_id, licence_number FROM subscription WHERE customer_id" + among,
                        row -> new Licence(row.getLong("customer_id"), row.getString("licence_number")),
                        ids.toArray())
                .stream()
                .collect(Collectors.groupingBy(
                        Licence::customerId, Collectors.mapping(Licence::number, Collectors.joining(" · "))));
        return database.list(
                """
                SELECT id, number, name, street, house_number, postal_code, town, uid, billing_email, language
                FROM customer WHERE id""" + among, row -> document(row, licences.getOrDefault(row.getLong("id"), "")), ids.toArray());
    }

    private static SearchDocument document(ResultSet row, String licences) throws SQLException {
        String language = row.getString("language");
        String street = said(row, "street", "house_number");
        String town = said(row, "postal_code", "town");
        String known = Stream.of(
                        row.getString("number"), street, town, said(row, "uid"), said(row, "billing_email"), licences)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return new SearchDocument(
                SearchKind.CUSTOMER,
                row.getLong("id"),
                SearchDocument.HOUSE,
                row.getLong("number"),
                new SearchText(language, row.getString("name"), true),
                new SearchText(language, known, true),
                List.of());
    }

    private static String said(ResultSet row, String... columns) throws SQLException {
        StringBuilder text = new StringBuilder();
        for (String column : columns)
            if (row.getString(column) != null)
                text.append(row.getString(column)).append(' ');
        return text.toString().strip();
    }
}
