package ch.guichet.api.customers;

import ch.guichet.api.failure.WrongInput;
import ch.guichet.customers.MandateCard;
import ch.guichet.customers.MyCompanies;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** For which company a contact calls: the one he names, or the only one he acts for. */
@ApplicationScoped
public class NamedCompany {
    @Inject
    private MyCompanies companies;

    /** @throws WrongInput when he acts for several and names none */
    public long orOnly(Long customer) {
        if (customer != null) return customer;
        List<MandateCard> all = companies.all();
        if (all.size() != 1) throw WrongInput.missing("customer");
        return all.get(0).customerId();
    }

    /** The same, for what would otherwise not ask whose it is. Somebody else's company does not exist (404). */
    public long ownOrOnly(Long customer) {
        boolean foreign = customer != null && companies.all().stream().noneMatch(card -> card.customerId() == customer);
        if (foreign) throw Refusal.notFound();
        return orOnly(customer);
    }
}
