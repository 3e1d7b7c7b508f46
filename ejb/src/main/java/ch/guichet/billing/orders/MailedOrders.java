package ch.guichet.billing.orders;

import ch.guichet.acceptance.Channel;
import ch.guichet.credit.Reorders;
import ch.guichet.credit.Reorders.Reorder;
import ch.guichet.customers.Companies;
import ch.guichet.customers.MandateCard;
import ch.guichet.mail.link.LinkPurpose;
import ch.guichet.mail.link.MailedLink;
import ch.guichet.mail.link.MailedLinks;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * A pack ordered again through the link of a letter (rule 7): for whoever holds the link, without an account. Showing
 * changes nothing; the link is used up by the order and only together with it.
 */
@Stateless
@PermitAll
public class MailedOrders {
    private OrderOffers offers;
    private PackOrders orders;
    private Reorders reorders;
    private MailedLinks links;
    private Companies companies;

    public MailedOrders() {}

    @Inject
    MailedOrders(OrderOffers offers, PackOrders orders, Reorders reorders, MailedLinks links, Companies companies) {
        this.offers = offers;
        this.orders = orders;
        this.reorders = reorders;
        this.links = links;
        this.companies = companies;
    }

    /** @throws Refusal notFound, link.used, link.expired, catalog.noPack, terms.none */
    public MailedOrderView show(String token) {
        MailedLink link = links.open(LinkPurpose.REORDER, token);
        Reorder wanted = reorders.require(link.subjectId());
        MandateCard who = holder(link, wanted);
        String language = companies.contact(who.contactId()).language();
        return new MailedOrderView(
                offers.preview(who, wanted.pack(), language), who.contactName(), who.customerName(), language);
    }

    /**
     * Orders for the holder, with his right and limit of today, at the words he has before him.
     *
     * @param address where the yes comes from
     * @throws Refusal those of {@link #show} and of {@link MyPackOrders#order}
     */
    public OrderedPack order(String token, String documentSha256, String address) {
        MailedLink link = links.use(LinkPurpose.REORDER, token);
        Reorder wanted = reorders.require(link.subjectId());
        MandateCard who = holder(link, wanted);
        String language = companies.contact(who.contactId()).language();
        String origin = address + ", link " + link.id();
        OrderedPack made =
                orders.order(wanted.pack(), new Yes(who, language, documentSha256, Channel.MAILED_LINK, origin));
        links.cancel(LinkPurpose.REORDER, link.subjectId());
        return made;
    }

    /** Who no longer acts for the company holds a link to nothing. */
    private MandateCard holder(MailedLink link, Reorder wanted) {
        return companies.mandate(link.holderId(), wanted.customerId()).orElseThrow(Refusal::notFound);
    }
}
