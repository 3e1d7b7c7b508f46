package ch.guichet.billing.orders;

import ch.guichet.acceptance.AcceptanceRegister;
import ch.guichet.acceptance.Subject;
import ch.guichet.acceptance.SubjectKind;
import ch.guichet.credit.LotInvoices;
import ch.guichet.credit.LotSales;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.Ids;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;

/** One way to order a pack, whoever brings the yes: proof, lot, invoice and letter are stored together or not at all. */
@ApplicationScoped
class PackOrders {
    private static final String RIGHT = "ACCEPT_COST";
    private static final String MEDIA_TYPE = "text/plain;charset=utf-8";

    @Inject
    private OrderOffers offers;

    @Inject
    private AcceptanceRegister register;

    @Inject
    private LotSales sales;

    @Inject
    private LotInvoices invoices;

    @Inject
    private Ids ids;

    /**
     * @throws Refusal credit.mayNotOrder, credit.aboveLimit, credit.onHold, billing.noAddress and others of an address,
     *     acceptance.documentChanged, catalog.noPack, terms.none
     */
    OrderedPack order(String pack, Yes yes) {
        MandateCard who = yes.who();
        OrderPreview preview = offers.preview(who, pack, yes.language());
        Money due = preview.offer().gross();
        offers.requireMayOrder(who, due);
        Subject subject = new Subject(
                SubjectKind.PACK,
                ids.take(1),
                1,
                offers.title(pack, yes.language()),
                preview.document().getBytes(StandardCharsets.UTF_8),
                MEDIA_TYPE,
                due);
        subject.requireShown(yes.documentSha256());
        long proof =
                register.record(subject, who, RIGHT, yes.how(), yes.origin()).id();
        long lot = sales.sell(who.customerId(), pack, proof);
        long document = invoices.documentOf(lot).orElseThrow(() -> Refusal.conflict("billing.noAddress"));
        return new OrderedPack(lot, document, offers.number(document), proof, due);
    }
}
