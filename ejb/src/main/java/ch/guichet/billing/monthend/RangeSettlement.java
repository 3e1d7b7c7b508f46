package ch.guichet.billing.monthend;

import ch.guichet.credit.LotBalance;
import ch.guichet.credit.LotDebit;
import java.util.List;
import java.util.Map;

/**
 * What is taken from the lots of a range, and who has to be parked because a lot no longer gives what the draft took.
 *
 * @param lots the range's lots by id, locked
 */
public record RangeSettlement(
        RangeClaim claim, Map<Long, LotBalance> lots, List<LotDebit> debits, List<ParkedCustomer> parked) {}
