package ch.guichet.api.demo;

import ch.guichet.demo.DemoClock;
import ch.guichet.demo.DemoMode;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The product's clock, so that a month is played in a minute. In a real installation this path does not exist. */
@Path("demo/clock")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class DemoClockResource {
    @Inject
    private DemoMode demo;

    @Inject
    private DemoClock clock;

    @GET
    @Operation(summary = "What time it is for the product (demo mode only)")
    public Now now() {
        requireDemo();
        return new Now(clock.now());
    }

    @PUT
    @Operation(summary = "Moves the product's clock; from there it runs on (demo mode only)")
    public Now moveTo(@NotNull @Valid Now wanted) {
        requireDemo();
        clock.moveTo(wanted.now());
        return new Now(clock.now());
    }

    private void requireDemo() {
        if (!demo.on()) throw Refusal.notFound();
    }
}
