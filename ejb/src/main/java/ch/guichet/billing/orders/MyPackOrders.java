package ch.guichet.billing.orders;

import ch.guichet.acceptance.Channel;
import ch.guichet.credit.PackOffer;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.Roles;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Support Credit as a customer orders it: the words first, then his yes, then the invoice at once. */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class MyPackOrders {
    private OrderOffers offers;
    private PackOrders orders;
    private OpenOrders open;
    private CompanyAccess access;

    public MyPackOrders() {}

    @Inject
    MyPackOrders(OrderOffers offers, PackOrders orders, OpenOrders open, CompanyAccess access) {
        this.offers = offers;
        this.orders = orders;
        this.open = open;
        this.access = access;
    }

    /** What can be ordered today, the smallest first. @throws Refusal notFound for a company that is not his */
    public List<PackOffer> packs(long customerId) {
        access.require(customerId);
        return offers.all();
    }

    /** The words of an order. @throws Refusal notFound, catalog.noPack, terms.none, catalog.publisherIncomplete */
    public OrderPreview preview(long customerId, String pack, String language) {
        return offers.preview(access.require(customerId), pack, language);
    }

    /**
     * Orders a pack: his yes is kept, and its invoice is issued and mailed at once.
     *
     * @param language in which he read the words
     * @param documentSha256 of the words he had before him
     * @param origin the address the yes comes from
     * @throws Refusal notFound, credit.mayNotOrder, credit.aboveLimit, credit.onHold, billing.noAddress,
     *     acceptance.documentChanged
     */
    public OrderedPack order(long customerId, String pack, String language, String documentSha256, String origin) {
        MandateCard who = access.require(customerId);
        return orders.order(pack, new Yes(who, language, documentSha256, Channel.PORTAL, origin));
    }

    /**
     * Takes an order back that is not paid.
     *
     * @return id of the credit note
     * @throws Refusal notFound, credit.mayNotOrder, credit.lotPaid, billing.alreadyCorrected, billing.reason
     */
    public long cancel(long customerId, long lotId, String reason) {
        MandateCard who = access.require(customerId);
        if (who.acceptLimit() == null) throw Refusal.forbidden("credit.mayNotCancel");
        open.requireOwner(lotId, customerId);
        return open.cancel(lotId, reason);
    }
}
