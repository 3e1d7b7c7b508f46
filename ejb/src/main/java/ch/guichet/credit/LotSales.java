package ch.guichet.credit;

import ch.guichet.accounting.Account;
import ch.guichet.accounting.Journal;
import ch.guichet.accounting.JournalEntry;
import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.Pack;
import ch.guichet.catalog.PackKind;
import ch.guichet.catalog.VatCategory;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Sells packs and makes them usable when they are paid. */
@ApplicationScoped
public class LotSales {
    @Inject
    private LotStore lots;

    @Inject
    private CreditLedger ledger;

    @Inject
    private Journal journal;

    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /**
     * Sells a pack at today's price: a time pack with the VAT of today, a value pack without any (rule 18).
     *
     * @return the lot's id; the lot pays for nothing before it is paid itself
     */
    public long sell(long customerId, String packCode) {
        return sell(customerId, catalog.pack(packCode, clock.today()));
    }

    /** Sells a pack at the price that was agreed, which may not be the list's any more. @return the lot's id */
    public long sell(long customerId, String packCode, Money agreedNet) {
        Pack listed = catalog.pack(packCode, clock.today());
        return sell(
                customerId,
                new Pack(
                        listed.code(),
                        listed.kind(),
                        listed.quantity(),
                        agreedNet,
                        listed.validityMonths(),
                        listed.validFrom()));
    }

    private long sell(long customerId, Pack pack) {
        LocalDate today = clock.today();
        CreditLot lot = new CreditLot(customerId, pack, vatAtSale(pack, today), today);
        lots.add(lot);
        ledger.open(lot, today);
        journal.post(List.of(new JournalEntry.Builder()
                .debit(Account.RECEIVABLES, lot.grossPrice())
                .credit(Account.SUPPORT_CREDIT, lot.netPrice())
                .credit(Account.VAT, lot.vat())
                .on(today, "LOT_SALE", lot.id(), pack.code())));
        return lot.id();
    }

    /** What can be sold today, the smallest first. */
    List<PackOffer> offers() {
        LocalDate today = clock.today();
        return catalog.packs(today).stream()
                .map(pack -> PackOffer.of(pack, vatAtSale(pack, today)))
                .toList();
    }

    private Integer vatAtSale(Pack pack, LocalDate day) {
        return pack.kind() == PackKind.TIME
                ? catalog.vat(VatCategory.NORMAL, day).basisPoints()
                : null;
    }

    /** Records the payment of a lot and makes it usable from that day (rule 19). */
    public void activate(long lotId, LocalDate paidOn) {
        CreditLot lot = lots.lock(lotId);
        lot.activate(paidOn, catalog.pack(lot.packCode(), lot.soldOn()).validityMonths());
        ledger.activated(lot, paidOn);
        journal.post(List.of(new JournalEntry.Builder()
                .debit(Account.BANK, lot.grossPrice())
                .credit(Account.RECEIVABLES, lot.grossPrice())
                .on(paidOn, "LOT_PAYMENT", lot.id(), lot.packCode())));
    }
}
