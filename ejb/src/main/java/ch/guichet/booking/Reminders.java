package ch.guichet.booking;

import ch.guichet.catalog.Catalog;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Reminds by mail of what comes near: once for an appointment and its start, whatever the number of servers. */
@ApplicationScoped
class Reminders {
    private static final int A_ROUND = 200;

    @Inject
    private ReminderStore store;

    @Inject
    private AppointmentStore appointments;

    @Inject
    private ServiceStore services;

    @Inject
    private BookingMail mail;

    @Inject
    private Catalog catalog;

    @Inject
    private BusinessClock clock;

    /** What begins within the hours that are set; none when they are 0. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> due() {
        Instant now = clock.now();
        return store.due(now, now.plus(ahead()), A_ROUND);
    }

    /**
     * Reminds of one, in a transaction that holds it: what is cancelled or moved in this moment waits or is seen. Who
     * booked it or was told of a move within these hours has just read it.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void remind(long appointmentId) {
        Appointment a = appointments.lock(appointmentId);
        Instant now = clock.now();
        if (!a.state().open() || !a.start().isAfter(now) || a.start().isAfter(now.plus(ahead()))) return;
        if (!store.note(a.id(), a.start(), now)) return;
        if (a.toldAt().plus(ahead()).isAfter(a.start())) return;
        mail.remind(a, services.find(a.serviceId()));
    }

    private Duration ahead() {
        return Duration.ofHours(Long.parseLong(catalog.setting("booking.reminderHours", clock.today())));
    }
}
