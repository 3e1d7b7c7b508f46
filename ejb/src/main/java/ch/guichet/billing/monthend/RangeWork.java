package ch.guichet.billing.monthend;

import java.util.List;

/** What a range of customers has to be billed for, read with a fixed number of statements. */
public record RangeWork(RangeClaim claim, List<CustomerWork> customers) {}
