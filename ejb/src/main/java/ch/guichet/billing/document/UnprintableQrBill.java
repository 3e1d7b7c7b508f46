package ch.guichet.billing.document;

import jakarta.ejb.ApplicationException;
import java.util.Locale;

/**
 * A QR-bill that must not be printed as it stands. Month-end parks the customer with this reason and goes on with the
 * others (rule 24); after the repair of the field it bills him alone.
 */
@ApplicationException(rollback = true)
public class UnprintableQrBill extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with the field. */
    public enum Reason {
        /** Nothing stands where something must. */
        MISSING,
        /** More characters than the standard has room for. */
        TOO_LONG,
        /** Letters outside extended Latin, for example Cyrillic: banks would see dots. */
        CHARACTERS,
        /** Not an ISO country code. */
        COUNTRY,
        /** Not between 0.01 and 999'999'999.99. */
        AMOUNT,
        /** A QR-IBAN without a QR reference, or the reverse. */
        REFERENCE_KIND,
        /** Anything else the standard refuses. */
        INVALID
    }

    private final Reason reason;
    private final String field;

    UnprintableQrBill(Reason reason, String field, String detail) {
        super("QR-bill " + field + ": " + reason + " (" + detail + ")");
        this.reason = reason;
        this.field = field;
    }

    public Reason reason() {
        return reason;
    }

    /** A stable code for texts and APIs, for example {@code qrBill.too_long}. */
    public String code() {
        return "qrBill." + reason.name().toLowerCase(Locale.ROOT);
    }

    /** The field to repair: {@code debtor.name}, {@code debtor.town}, {@code amount}, {@code reference} … */
    public String field() {
        return field;
    }
}
