package ch.guichet.customers;

import ch.guichet.search.SearchIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Keeps what can be found of companies and persons up to date, in the transaction that changes it. */
@ApplicationScoped
class DirectoryWords {
    @Inject
    private DirectoryStore directory;

    @Inject
    private CustomerSource customers;

    @Inject
    private ContactSource contacts;

    @Inject
    private SearchIndex index;

    void customerChanged(long id) {
        directory.flush();
        index.refresh(customers, List.of(id));
    }

    /** His companies are found by him too. */
    void contactChanged(long id) {
        directory.flush();
        index.refresh(contacts, List.of(id));
        index.refresh(customers, directory.companiesOf(id));
    }

    void mandateChanged(long contactId, long customerId) {
        directory.flush();
        index.refresh(contacts, List.of(contactId));
        index.refresh(customers, List.of(customerId));
    }
}
