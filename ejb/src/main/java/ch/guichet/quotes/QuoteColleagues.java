package ch.guichet.quotes;

import ch.guichet.customers.Companies;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** To whom a contact may hand a quote on. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class QuoteColleagues {
    private QuoteStore store;
    private Companies companies;
    private CompanyAccess access;

    public QuoteColleagues() {}

    @Inject
    QuoteColleagues(QuoteStore store, Companies companies, CompanyAccess access) {
        this.store = store;
        this.companies = companies;
        this.access = access;
    }

    /** Others of the company who may accept this version. @throws Refusal notFound when it is none of his companies' */
    public List<MandateCard> of(long quoteId, int version) {
        Quote quote = store.require(quoteId);
        MandateCard me = access.require(quote.customerId());
        QuoteVersion wanted = store.life(quoteId).version(version);
        return companies.mandatesOf(quote.customerId()).stream()
                .filter(m -> m.contactId() != me.contactId() && m.mayAccept(wanted.gross()))
                .toList();
    }
}
