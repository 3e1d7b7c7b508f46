package ch.guichet.booking;

import ch.guichet.acceptance.Subject;
import ch.guichet.acceptance.SubjectKind;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.credit.HoldPlan;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Sha256;
import ch.guichet.terms.TermsText;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/**
 * What a booking comes to before it is made: exactly this is shown, and exactly this is accepted.
 *
 * @param place where somebody travels to, or null
 * @param accounted minutes of the booked length, up to unit and minimum (rule 17)
 * @param credit what it would take of the Support Credit and what would be left to pay
 * @param packs codes of the packs that may pay it; empty for all
 * @param vatBasisPoints rate of the day of the appointment
 * @param cancelFreeUntil the last moment at which cancelling is free
 * @param cancelFee what cancelling later, or not coming, costs without VAT
 * @param termsAgreed whether this very version was accepted for the appointment that this one replaces
 * @param document the summary and the terms in full, as they are kept with the yes
 */
public record BookingOffer(
        BookingOrder order,
        BookableService service,
        String subject,
        Instant start,
        Instant end,
        String place,
        Minutes accounted,
        HourlyPrice price,
        int vatBasisPoints,
        List<String> packs,
        HoldPlan credit,
        Instant cancelFreeUntil,
        Money cancelFee,
        TermsText terms,
        boolean termsAgreed,
        String document) {
    static final String MEDIA_TYPE = "text/plain; charset=utf-8";

    /** Fingerprint of the document, hexadecimal. */
    public String documentSha256() {
        return Sha256.of(document.getBytes(StandardCharsets.UTF_8));
    }

    /** Price of the booked length at the list price, VAT included. */
    public Money gross() {
        Money net = price.net().forMinutes(accounted);
        return net.plus(net.vatAt(vatBasisPoints));
    }

    BookingOffer saying(String words) {
        return new BookingOffer(
                order,
                service,
                subject,
                start,
                end,
                place,
                accounted,
                price,
                vatBasisPoints,
                packs,
                credit,
                cancelFreeUntil,
                cancelFee,
                terms,
                termsAgreed,
                words);
    }

    Subject asSubject(long appointmentId) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        return new Subject(SubjectKind.TERMS, appointmentId, terms.version(), subject, bytes, MEDIA_TYPE, credit.due());
    }
}
