package ch.guichet.customers;

import ch.guichet.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The search in the directory: one statement, whatever the box holds. */
@ApplicationScoped
class DirectoryStore {
    private static final int PAGE = 50;
    private static final String FIND = """
            select new ch.guichet.customers.CustomerRow(c.id, c.number, c.name, c.address.town, c.language, c.creditHold,
                (select max(coalesce(s.noticeLastDay, s.validTo)) from Subscription s where s.customerId = c.id),
                case when exists (select 1 from Subscription r
                    where r.customerId = c.id and r.renews = true and r.noticeLastDay is null) then true else false end)
            from Customer c
            where (:all = true
                or lower(c.name) like :anywhere escape '!'
                or c.number = :number
                or exists (select 1 from Subscription s
                    where s.customerId = c.id and lower(s.licenceNumber) like :start escape '!')
                or exists (select 1 from Mandate m join Contact p on p.id = m.contactId
                    where m.customerId = c.id and (lower(p.name) like :anywhere escape '!'
                        or p.email like :anywhere escape '!'
                        or p.phoneKey like :phone)))""";
    private static final String AFTER = """
            \sand (c.name > (select a.name from Customer a where a.id = :after)
                or c.name = (select a.name from Customer a where a.id = :after) and c.id > :after)""";
    private static final String ORDER = " order by c.name, c.id";

    @PersistenceContext
    private EntityManager em;

    /** Writes down what is new, for plain SQL that leans on it. */
    void flush() {
        em.flush();
    }

    Page<CustomerRow> find(SearchWords words, String after) {
        String statement = after == null ? FIND + ORDER : FIND + AFTER + ORDER;
        var query = em.createQuery(statement, CustomerRow.class)
                .setParameter("all", words.none())
                .setParameter("anywhere", words.anywhere())
                .setParameter("number", words.number())
                .setParameter("start", words.atStart())
                .setParameter("phone", words.phone())
                .setMaxResults(PAGE + 1);
        if (after != null) query.setParameter("after", Page.key(after, 0));
        List<CustomerRow> rows = query.getResultList();
        return Page.of(rows, PAGE, CustomerRow::id);
    }
}
