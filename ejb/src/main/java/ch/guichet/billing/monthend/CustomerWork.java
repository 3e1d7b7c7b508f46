package ch.guichet.billing.monthend;

import ch.guichet.billing.rating.BillableFee;
import ch.guichet.billing.rating.BillableSurcharge;
import ch.guichet.billing.rating.BillableWork;
import ch.guichet.billing.rating.Lot;
import java.util.List;

/** All that decides one customer's bill. */
record CustomerWork(
        BilledCustomer customer,
        List<BillableWork> work,
        List<BillableWork> given,
        List<BillableSurcharge> surcharges,
        List<BillableFee> fees,
        List<Lot> lots) {}
