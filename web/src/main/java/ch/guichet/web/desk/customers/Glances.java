package ch.guichet.web.desk.customers;

import ch.guichet.credit.CreditAccounts;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.MandateCard;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Customers at a glance, each read once a request: {@code #{glances.of(id)}}. */
@Named
@RequestScoped
public class Glances {
    private final CustomerDirectory directory;
    private final CreditAccounts credit;
    private final Map<Long, Glance> read = new HashMap<>();

    protected Glances() {
        this(null, null);
    }

    @Inject
    public Glances(CustomerDirectory directory, CreditAccounts credit) {
        this.directory = directory;
        this.credit = credit;
    }

    public Glance of(long customerId) {
        return read.computeIfAbsent(customerId, this::read);
    }

    private Glance read(long id) {
        return new Glance(directory.card(id), people(id), directory.subscriptions(id), credit.statement(id));
    }

    private List<Glance.Person> people(long id) {
        Map<Long, MandateCard> rights =
                directory.mandates(id).stream().collect(Collectors.toMap(MandateCard::contactId, Function.identity()));
        return directory.contacts(id).stream()
                .map(contact -> new Glance.Person(contact, rights.get(contact.id())))
                .toList();
    }
}
