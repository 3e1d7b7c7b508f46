package ch.guichet.api.admin;

import ch.guichet.api.Answer;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.booking.TermsUse;
import ch.guichet.terms.TermsAdministration;
import ch.guichet.terms.TermsText;
import ch.guichet.web.shell.Visitor;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The general terms: all versions, and publishing the next. */
@Path("admin/terms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class PublishingResource {
    @Inject
    private TermsAdministration terms;

    @Inject
    private TermsUse use;

    @Inject
    private Visitor visitor;

    /** The words by language, all four. */
    public record Words(@NotNull Map<String, String> bodies) {}

    /** A version in the caller's language, and how often it was accepted. */
    public record Version(int version, String language, String sha256, Instant publishedAt, int accepted) {}

    /** The latest first. */
    public record Versions(List<Version> items) {}

    /** What was published. */
    public record Published(int version) {}

    @GET
    @Operation(summary = "Published versions with their SHA-256 and how often each was accepted (admin)")
    public Versions all() {
        Map<Integer, Integer> counts = use.counts();
        return new Versions(terms.all(visitor.getLocale().getLanguage()).stream()
                .map(text -> of(text, counts.getOrDefault(text.version(), 0)))
                .toList());
    }

    @POST
    @Operation(summary = "Publishes the next version (admin); it is asked for at the next booking and never changes")
    @APIResponse(responseCode = "201")
    public Response publish(@NotNull @Valid Words words) {
        int version = terms.publish(words.bodies());
        return Answer.created("terms/current", new Published(version));
    }

    private static Version of(TermsText text, int accepted) {
        return new Version(text.version(), text.language(), text.sha256(), text.publishedAt(), accepted);
    }
}
