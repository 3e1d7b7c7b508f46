package ch.guichet.billing.monthend;

/**
 * Work of a month that is not billed with it, because its intervention is not closed.
 *
 * @param number the intervention's
 * @param seconds raw time that waits
 */
public record WaitingWork(
        long interventionId,
        int number,
        String title,
        long customerId,
        String customerName,
        String specialist,
        long seconds) {}
