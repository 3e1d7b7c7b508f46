package ch.guichet.credit;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.Pack;
import ch.guichet.catalog.PackKind;
import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Sells packs, makes them usable when they are paid, and takes an order back. Their money is posted by others. */
@ApplicationScoped
public class LotSales {
    @Inject
    private LotStore lots;

    @Inject
    private CreditLedger ledger;

    @Inject
    private Event<LotSold> sold;

    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /**
     * Sells a pack at today's price: a time pack with the VAT of today, a value pack without any (rule 18). Whoever
     * listens to {@link LotSold} makes the invoice and posts it in the same transaction.
     *
     * @param acceptanceId the yes of the customer, or null when none is on record
     * @return the lot's id; the lot pays for nothing before it is paid itself
     */
    public long sell(long customerId, String packCode, Long acceptanceId) {
        return sell(customerId, catalog.pack(packCode, clock.today()), acceptanceId);
    }

    /** Sells a pack at the price that was agreed, which may not be the list's any more. @return the lot's id */
    public long sell(long customerId, String packCode, Money agreedNet, Long acceptanceId) {
        Pack listed = catalog.pack(packCode, clock.today());
        Pack agreed = new Pack(
                listed.code(),
                listed.kind(),
                listed.quantity(),
                agreedNet,
                listed.validityMonths(),
                listed.validFrom());
        return sell(customerId, agreed, acceptanceId);
    }

    private long sell(long customerId, Pack pack, Long acceptanceId) {
        LocalDate today = clock.today();
        VatRule vat = vatAtSale(pack, today);
        CreditLot lot = new CreditLot(customerId, pack, vat == null ? null : vat.basisPoints(), inCoins(today), today);
        lots.add(lot);
        ledger.open(lot, today);
        sold.fire(new LotSold(lot.id(), customerId, pack, vat, lot.rounding(), today, acceptanceId));
        return lot.id();
    }

    /** What can be sold today, the smallest first. */
    public List<PackOffer> offers() {
        LocalDate today = clock.today();
        return catalog.packs(today).stream()
                .map(pack -> {
                    VatRule vat = vatAtSale(pack, today);
                    return PackOffer.of(pack, vat == null ? null : vat.basisPoints(), inCoins(today));
                })
                .toList();
    }

    private VatRule vatAtSale(Pack pack, LocalDate day) {
        return pack.kind() == PackKind.TIME ? catalog.vat(VatCategory.NORMAL, day) : null;
    }

    private boolean inCoins(LocalDate day) {
        return Boolean.parseBoolean(catalog.setting("invoice.fiveRappen", day));
    }

    /**
     * Makes a paid lot usable from that day (rule 19). Posts no money: that is for whoever saw it.
     *
     * @return what the lot costs, and so what was paid
     * @throws ch.guichet.shared.Refusal credit.alreadyPaid, credit.cancelled
     */
    public Money activate(long lotId, LocalDate paidOn) {
        CreditLot lot = lots.lock(lotId);
        lot.activate(paidOn, catalog.pack(lot.packCode(), lot.soldOn()).validityMonths());
        ledger.activated(lot, paidOn);
        return lot.due();
    }

    /** The payment was none; possible until something of the lot is used. @throws ch.guichet.shared.Refusal credit.lotUsed */
    public void deactivate(long lotId, String reason) {
        CreditLot lot = lots.lock(lotId);
        lot.deactivate();
        ledger.deactivated(lot, clock.today(), reason);
    }

    /**
     * Takes an order back that is not paid: nothing is left in the lot. The credit note is the caller's.
     *
     * @param creditNoteId the document that says so, or null when there was no invoice
     * @throws ch.guichet.shared.Refusal credit.lotPaid, credit.cancelled
     */
    public void cancel(long lotId, Long creditNoteId, String reason) {
        CreditLot lot = lots.lock(lotId);
        lot.cancel(clock.today());
        lots.write();
        ledger.cancelled(lot, clock.today(), creditNoteId, reason);
    }

    void lock(long lotId) {
        lots.lock(lotId);
    }
}
