package ch.guichet.payments.ledger;

/**
 * Which movements of the bank account are wanted.
 *
 * @param kind which of them, or null for those that wait for a person
 * @param search payer, reference, text or amount, or null
 * @param fileId null for those of all files
 */
public record PaymentFilter(PaymentList kind, String search, Long fileId) {
    String states() {
        return (kind == null ? PaymentList.WAITING : kind).condition();
    }
}
