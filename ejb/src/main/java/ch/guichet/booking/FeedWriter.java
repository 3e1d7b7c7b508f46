package ch.guichet.booking;

import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateCard;
import ch.guichet.identity.ActingUser;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.Role;
import ch.guichet.mail.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes somebody's appointments as a calendar, with his eyes: his rights of today count, not those of the day he made it. */
@ApplicationScoped
class FeedWriter {
    @Inject
    private AppointmentStore appointments;

    @Inject
    private ServiceStore services;

    @Inject
    private CompanyAccess access;

    @Inject
    private CurrentUser user;

    @Inject
    private ActingUser acting;

    @Inject
    private PublicAddress address;

    private record Eyes(Long specialistId, List<Long> customers) {}

    String write(FeedStore.Owner owner, Instant from) {
        Eyes eyes = acting.as(owner.login(), () -> eyes(owner.userId()));
        Map<Long, BookableService> known = services.byId();
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Guichet//Booking//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new Method("PUBLISH"));
        for (Appointment a : appointments.shownTo(eyes.specialistId(), eyes.customers(), from)) {
            AppointmentView view = AppointmentView.of(
                    a, known.get(a.serviceId()), owner.language(), a.agreed().at());
            calendar.add(
                    new CalendarEntry(view, CalendarEntry.Method.REQUEST, address.of("")).event(view.contactName()));
        }
        return calendar.toString();
    }

    private Eyes eyes(long userId) {
        List<Long> customers = user.has(Role.CUSTOMER)
                ? access.mandates().stream().map(MandateCard::customerId).toList()
                : List.of();
        return new Eyes(user.has(Role.SPECIALIST) ? userId : null, customers);
    }
}
