package ch.guichet.billing.monthend;

import ch.guichet.billing.rating.RatedBill;

/** A bill that is rated but not stored yet. */
record Draft(BilledCustomer customer, RatedBill bill) {}
