package ch.guichet.billing.orders;

import ch.guichet.acceptance.Channel;
import ch.guichet.customers.Companies;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The desk orders for a customer who said yes on the phone; who said it is on record. */
@Stateless
@RolesAllowed({Roles.DESK, Roles.FINANCE})
public class PackOrderDesk {
    private OrderOffers offers;
    private PackOrders orders;
    private OpenOrders open;
    private Companies companies;
    private CurrentUser user;

    public PackOrderDesk() {}

    @Inject
    PackOrderDesk(OrderOffers offers, PackOrders orders, OpenOrders open, Companies companies, CurrentUser user) {
        this.offers = offers;
        this.orders = orders;
        this.open = open;
        this.companies = companies;
        this.user = user;
    }

    /** Who may act for the company today, and how far. @throws Refusal notFound */
    public List<MandateCard> people(long customerId) {
        return companies.mandatesOf(companies.card(customerId).id());
    }

    /** The words to read out, in the contact's language. @throws Refusal notFound, catalog.noPack, terms.none */
    public OrderPreview preview(long customerId, long contactId, String pack) {
        return offers.preview(mandate(customerId, contactId), pack, language(contactId));
    }

    /**
     * Orders a pack for a customer.
     *
     * @param contactId who said yes; his right and limit count
     * @param documentSha256 of the words that were read out
     * @throws Refusal as {@link MyPackOrders#order}
     */
    public OrderedPack order(long customerId, long contactId, String pack, String documentSha256) {
        String call = "phone, taken by " + user.get().displayName();
        Yes yes =
                new Yes(mandate(customerId, contactId), language(contactId), documentSha256, Channel.DESK_PHONE, call);
        return orders.order(pack, yes);
    }

    /** Takes an unpaid order back. @return id of the credit note @throws Refusal as {@link MyPackOrders#cancel} */
    public long cancel(long customerId, long lotId, String reason) {
        open.requireOwner(lotId, customerId);
        return open.cancel(lotId, reason);
    }

    private MandateCard mandate(long customerId, long contactId) {
        return companies.mandate(contactId, customerId).orElseThrow(Refusal::notFound);
    }

    private String language(long contactId) {
        return companies.contact(contactId).language();
    }
}
