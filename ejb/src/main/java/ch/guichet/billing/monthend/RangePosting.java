package ch.guichet.billing.monthend;

import ch.guichet.accounting.JournalEntry;
import java.util.List;

/** The journal entries of a range, one for each numbered document. */
public record RangePosting(RangeClaim claim, List<JournalEntry> entries) {}
