package ch.guichet.billing.monthend;

import java.util.List;

/** The outcome of rating a range: bills to store and customers to park. */
public record RangeDrafts(RangeClaim claim, List<Draft> drafts, List<ParkedCustomer> parked) {}
