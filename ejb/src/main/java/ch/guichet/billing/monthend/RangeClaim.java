package ch.guichet.billing.monthend;

/**
 * A range of customers that one worker has claimed for one step; nobody else works on it until it is done or the
 * lease runs out.
 *
 * @param claimant who holds it; a worker that lost its claim cannot finish the range
 */
public record RangeClaim(
        long runId, int rangeNo, long firstCustomer, long lastCustomer, int customers, Stage stage, String claimant) {}
