package ch.guichet.booking;

import ch.guichet.shared.Money;
import java.io.Serializable;
import java.time.Instant;

/**
 * An appointment as it is shown.
 *
 * @param acceptanceId proof of the accepted terms
 * @param hourlyNet price of an hour without VAT, as agreed
 * @param cancelFreeUntil the last moment at which cancelling is free
 * @param feeNow what cancelling would cost at this moment, without VAT
 * @param feeDue what is owed because it was cancelled late or missed, without VAT
 * @param joinUrl where a session in the net takes place, or null
 * @param place where somebody travels to, or null
 * @param sequence of the calendar entry; it grows with every change
 */
public record AppointmentView(
        long id,
        int number,
        long customerId,
        String contactName,
        long specialistId,
        String specialistName,
        long serviceId,
        String serviceCode,
        String serviceName,
        ServiceKind kind,
        Long caseId,
        String subject,
        AppointmentState state,
        Instant start,
        Instant end,
        Instant bookedAt,
        int termsVersion,
        long acceptanceId,
        Money hourlyNet,
        Instant cancelFreeUntil,
        Money feeNow,
        Money feeDue,
        String endReason,
        int sequence,
        String joinUrl,
        String place)
        implements Serializable {
    /** @param language of the service's name @param now when it is looked at, which decides what cancelling costs */
    static AppointmentView of(Appointment a, BookableService service, String language, Instant now) {
        return new AppointmentView(
                a.id(),
                a.number(),
                a.customerId(),
                a.contactName(),
                a.specialistId(),
                a.specialistName(),
                a.serviceId(),
                service.code(),
                service.name(language),
                service.kind(),
                a.caseId(),
                a.subject(),
                a.state(),
                a.start(),
                a.end(),
                a.agreed().at(),
                a.agreed().termsVersion(),
                a.agreed().acceptanceId(),
                a.agreed().hourlyNet(),
                a.cancelFreeUntil(),
                a.feeAt(now),
                a.feeDue(),
                a.ending() == null ? null : a.ending().reason(),
                a.sequence(),
                a.joinUrl(),
                a.agreed().place());
    }
}
