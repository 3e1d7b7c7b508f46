package ch.guichet.api.booking;

import ch.guichet.booking.BookableService;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.ServiceKind;
import ch.guichet.shared.Minutes;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What can be booked. */
@Path("services")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ServicesResource {
    @Inject
    private CustomerBooking booking;

    @Inject
    private Visitor visitor;

    /** A service; durations in minutes, notice in hours, horizon in days. */
    public record Service(
            String code, ServiceKind kind, String name, List<Minutes> durations, int noticeHours, int horizonDays) {}

    /** All of them. */
    public record Services(List<Service> items) {}

    @GET
    @Operation(summary = "What can be booked, in the caller's language")
    public Services all() {
        String language = visitor.getLocale().getLanguage();
        return new Services(
                booking.services().stream().map(s -> of(s, language)).toList());
    }

    private static Service of(BookableService s, String language) {
        return new Service(s.code(), s.kind(), s.name(language), s.durations(), s.noticeHours(), s.horizonDays());
    }
}
