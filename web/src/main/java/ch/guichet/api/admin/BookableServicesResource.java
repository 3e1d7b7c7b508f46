package ch.guichet.api.admin;

import ch.guichet.api.Answer;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.booking.AgendaAdministration;
import ch.guichet.booking.BookableService;
import ch.guichet.booking.ServiceKind;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Minutes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What can be booked, for whom administers it. */
@Path("admin/services")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class BookableServicesResource {
    private static final String STANDARD = "SUPPORT";

    @Inject
    private AgendaAdministration agendas;

    /**
     * A service; minutes, hours and days are whole numbers.
     *
     * @param names by language, all four
     * @param packs that may pay, none for all
     */
    public record Body(
            Long id,
            @NotNull String code,
            @NotNull ServiceKind kind,
            @NotNull Map<String, String> names,
            @NotNull List<Integer> durations,
            int bufferBefore,
            int bufferAfter,
            int step,
            int noticeHours,
            int horizonDays,
            Integer capacityPerDay,
            String skill,
            Boolean active,
            List<String> languages,
            List<String> packs,
            String priceList) {

        static Body of(BookableService s) {
            return new Body(
                    s.id(),
                    s.code(),
                    s.kind(),
                    s.names(),
                    s.durations().stream().map(Minutes::value).toList(),
                    s.bufferBefore(),
                    s.bufferAfter(),
                    s.step(),
                    s.noticeHours(),
                    s.horizonDays(),
                    s.capacityPerDay(),
                    s.skill(),
                    s.active(),
                    s.languages(),
                    s.packs(),
                    s.priceList());
        }

        BookableService as(long given) {
            return new BookableService(
                    given,
                    code,
                    kind,
                    names,
                    durations.stream().map(Minutes::new).toList(),
                    bufferBefore,
                    bufferAfter,
                    step,
                    noticeHours,
                    horizonDays,
                    capacityPerDay,
                    skill,
                    !Boolean.FALSE.equals(active),
                    languages == null ? Languages.ALL : languages,
                    packs == null ? List.of() : packs,
                    priceList == null ? STANDARD : priceList);
        }
    }

    /** All of them. */
    public record Bodies(List<Body> items) {}

    @GET
    @Operation(summary = "Services, those at rest too (admin)")
    public Bodies all() {
        return new Bodies(agendas.services().stream().map(Body::of).toList());
    }

    @POST
    @Operation(summary = "A new service (admin)")
    @APIResponse(responseCode = "201")
    public Response add(@NotNull @Valid Body body) {
        long id = agendas.add(body.as(0));
        return Answer.created("admin/services/" + id, Body.of(body.as(id)));
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Changes all of a service but its code (admin); what is booked stays as agreed")
    @APIResponse(responseCode = "204")
    public Response change(@PathParam("id") long id, @NotNull @Valid Body body) {
        agendas.change(body.as(id));
        return Answer.done();
    }
}
