package ch.guichet.api.me;

import ch.guichet.api.Answer;
import ch.guichet.identity.MySecondFactor;
import ch.guichet.identity.SecondFactorSetup;
import ch.guichet.identity.SecondFactorState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The code that is asked for after the password. Its requests carry secrets, so they take no idempotency key. */
@Path("me/second-factor")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class MySecondFactorResource {
    @Inject
    private MySecondFactor factor;

    /** The present password. */
    public record Password(@NotNull String password) {
        /** Without the password, so that no log ever shows it. */
        @Override
        public String toString() {
            return "Password[]";
        }
    }

    /** The first code of the app. */
    public record Code(@NotNull String code) {}

    /** What an app is set up with. */
    public record Setup(String secret, String address) {}

    /** Shown this once. */
    public record Codes(List<String> codes) {}

    @GET
    @Operation(summary = "Whether a code is asked for, since when, and how many recovery codes are left")
    public SecondFactorState state() {
        return factor.state();
    }

    @POST
    @Operation(summary = "Begins: a secret for an app, which counts once a first code has confirmed it")
    public Setup begin(@NotNull @Valid Password own) {
        SecondFactorSetup setup = factor.begin(own.password());
        return new Setup(setup.secret(), setup.address());
    }

    @POST
    @Path("confirmation")
    @Operation(summary = "Switches it on with a first code and answers the recovery codes")
    public Codes confirm(@NotNull @Valid Code first) {
        return new Codes(factor.confirm(first.code()));
    }

    @POST
    @Path("recovery-codes")
    @Operation(summary = "New recovery codes instead of those before")
    public Codes renew(@NotNull @Valid Password own) {
        return new Codes(factor.renewCodes(own.password()));
    }

    @POST
    @Path("removal")
    @Operation(summary = "Switches it off")
    @APIResponse(responseCode = "204")
    public Response switchOff(@NotNull @Valid Password own) {
        factor.switchOff(own.password());
        return Answer.done();
    }
}
