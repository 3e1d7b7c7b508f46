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

/** What can be found of persons: name, e-mail, phone, and the companies they act for. For the house only. */
@ApplicationScoped
class ContactSource implements SearchSource {
    @Inject
    private Database database;

    private record Company(long contactId, long id, String name) {}

    @Override
    public SearchKind kind() {
        return SearchKind.CONTACT;
    }

    @Override
    public List<Long> idsAfter(long id, int count) {
        return database.list(
                "SELECT id FROM contact WHERE id > ? ORDER BY id LIMIT " + count, row -> row.getLong("id"), id);
    }

    @Override
    public List<SearchDocument> documents(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        String among = " IN (" + Database.marks(ids.size()) + ")";
        Map<Long, List<Company>> companies = database
                .list(
                        """
                        SELECT m.contact_id, c.id, c.name FROM mandate m JOIN customer c ON c.id = m.customer_id
                        WHERE m.contact_id""" + among + " ORDER BY c.name, c.id",
                        row -> new Company(row.getLong("contact_id"), row.getLong("id"), row.getString("name")),
                        ids.toArray())
                .stream()
                .collect(Collectors.groupingBy(Company::contactId));
        return database.list(
                "SELECT id, name, email, phone, language FROM contact WHERE id" + among,
                row -> document(row, companies.getOrDefault(row.getLong("id"), List.of())),
                ids.toArray());
    }

    private static SearchDocument document(ResultSet row, List<Company> companies) throws SQLException {
        String language = row.getString("language");
        String names = companies.stream().map(Company::name).collect(Collectors.joining(" · "));
        String known = Stream.of(row.getString("email"), row.getString("phone"), names)
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining(" · "));
        return new SearchDocument(
                SearchKind.CONTACT,
                row.getLong("id"),
                SearchDocument.HOUSE,
                row.getLong("id"),
                new SearchText(language, row.getString("name"), true),
                new SearchText(language, known, true),
                companies.isEmpty() ? 0 : companies.get(0).id(),
                List.of());
    }
}
