package ch.guichet.payments.camt;

import java.util.Set;

/** The families of bank transactions that take something back: rejected, returned, cancelled, reversed. */
final class ReturnCodes {
    private static final Set<String> CODES =
            Set.of("RRTN", "ARET", "RPCR", "UPDD", "PRDD", "RCDD", "DRTN", "CRCQ", "UPCQ", "RVSL", "RRCT");

    private ReturnCodes() {}

    static boolean isReturn(String subFamily) {
        return CODES.contains(subFamily);
    }
}
