package ch.guichet.api.knowledge;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.knowledge.ArticleReading;
import ch.guichet.knowledge.Entry;
import ch.guichet.knowledge.Help;
import ch.guichet.knowledge.HelpArticle;
import ch.guichet.knowledge.Related;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Articles before a question is sent, and what readers say of them. */
@Path("articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class HelpResource {
    @Inject
    private Help help;

    @Inject
    private ArticleReading reading;

    @Inject
    private Side side;

    /** @param enquiry the sender's own key for this one question; @param language null for the reader's own */
    public record Question(String enquiry, String text, String language) {}

    public record Enquiry(String enquiry, String language) {}

    public record Verdict(Boolean helpful) {}

    @POST
    @Path("suggestions")
    @Operation(
            summary = "Articles that probably answer a question before it is sent",
            description = "For a customer at most 3 of the public ones, each counted as shown once an enquiry; "
                    + "for the desk at most 5 of all published ones, not counted.")
    public Response suggest(@NotNull Question asked) {
        Page<Entry> found = Listed.all(
                side.isCustomer()
                        ? help.suggest(asked.enquiry(), asked.text(), asked.language())
                        : reading.related(asked.text(), language(asked)).stream()
                                .map(Related::entry)
                                .toList());
        return Response.ok(found).build();
    }

    @POST
    @Path("{number: \\d+}/opened")
    @Operation(summary = "Reads a suggested article, counted once an enquiry")
    public Response open(@PathParam("number") int number, @NotNull Enquiry at) {
        HelpArticle article = help.open(at.enquiry(), number, at.language());
        return Response.ok(article).build();
    }

    @POST
    @Path("{number: \\d+}/avoided")
    @Operation(summary = "The article answered the question and no case is sent; counted once an enquiry")
    @APIResponse(responseCode = "204")
    public Response avoid(@PathParam("number") int number, @NotNull Enquiry at) {
        help.avoid(at.enquiry(), number);
        return Answer.done();
    }

    @POST
    @Path("{number: \\d+}/verdict")
    @Operation(summary = "Whether an article helped; the last word of a person counts")
    @APIResponse(responseCode = "204")
    public Response judge(@PathParam("number") int number, @NotNull Verdict verdict) {
        if (verdict.helpful() == null) throw WrongInput.missing("helpful");
        help.judge(number, verdict.helpful());
        return Answer.done();
    }

    private static String language(Question asked) {
        return asked.language() == null ? "fr" : asked.language();
    }
}
