package ch.guichet.api.booking;

import ch.guichet.shared.Languages;
import ch.guichet.terms.Terms;
import ch.guichet.terms.TermsText;
import ch.guichet.web.shell.Visitor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The terms in force. */
@Path("terms")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TermsResource {
    @Inject
    private Terms terms;

    @Inject
    private Visitor visitor;

    /** A version in one language. */
    public record Current(int version, String language, String body, String sha256, Instant publishedAt) {}

    @GET
    @Path("current")
    @Operation(summary = "The terms in force, in ?language= or the caller's; 409 terms.none before any are published")
    public Current current(@QueryParam("language") String language) {
        TermsText text =
                terms.current(language == null ? visitor.getLocale().getLanguage() : Languages.require(language));
        return new Current(text.version(), text.language(), text.body(), text.sha256(), text.publishedAt());
    }
}
