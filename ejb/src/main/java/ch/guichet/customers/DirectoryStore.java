package ch.guichet.customers;

import ch.guichet.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/** The rows of the directory: one statement a page. What is searched is found by the index. */
@ApplicationScoped
class DirectoryStore {
    static final int PAGE = 50;

    private static final String ROWS = """
            select new ch.guichet.customers.CustomerRow(c.id, c.number, c.name, c.address.town, c.language, c.creditHold,
                (select max(coalesce(s.noticeLastDay, s.validTo)) from Subscription s where s.customerId = c.id),
                case when exists (select 1 from Subscription r
                    where r.customerId = c.id and r.renews = true and r.noticeLastDay is null) then true else false end)
            from Customer c""";
    private static final String AFTER = """
            \swhere (c.name > (select a.name from Customer a where a.id = :after)
                or c.name = (select a.name from Customer a where a.id = :after) and c.id > :after)""";

    @PersistenceContext
    private EntityManager em;

    /** Writes down what is new, for plain SQL that leans on it. */
    void flush() {
        em.flush();
    }

    /** Everybody by name. */
    Page<CustomerRow> all(String after) {
        var query = em.createQuery(ROWS + (after == null ? "" : AFTER) + " order by c.name, c.id", CustomerRow.class)
                .setMaxResults(PAGE + 1);
        if (after != null) query.setParameter("after", Page.key(after, 0));
        return Page.of(query.getResultList(), PAGE, CustomerRow::id);
    }

    /** These, in their order. */
    List<CustomerRow> rows(List<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery(ROWS + " where c.id in :ids", CustomerRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted(Comparator.comparing(row -> ids.indexOf(row.id())))
                .toList();
    }

    /** Companies for which a contact acts or did. */
    List<Long> companiesOf(long contactId) {
        return em.createQuery(
                        "select m.customerId from Mandate m where m.contactId = :contact order by m.customerId",
                        Long.class)
                .setParameter("contact", contactId)
                .getResultList();
    }
}
