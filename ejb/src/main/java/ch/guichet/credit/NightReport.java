package ch.guichet.credit;

/**
 * What the nightly look at all credit did.
 *
 * @param lapsed lots
 * @param expiryNotices letters' lots
 * @param lowNotices companies and kinds of pack that run low
 */
public record NightReport(int lapsed, int expiryNotices, int lowNotices, CreditProof proof) {}
