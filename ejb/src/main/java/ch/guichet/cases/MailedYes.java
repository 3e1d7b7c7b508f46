package ch.guichet.cases;

/**
 * What became of a yes that came by mail (rule 7).
 *
 * @param acceptanceId the proof, or null when it did not count
 * @param refusedBecause a stable word when it did not count: {@code noOffer}, {@code notTheOffer}, {@code
 *     otherVersion}, {@code notRegistered}, {@code noMandate}, or the code of a refusal; else null
 */
public record MailedYes(Long acceptanceId, String refusedBecause) {
    static MailedYes no(String because) {
        return new MailedYes(null, because);
    }
}
