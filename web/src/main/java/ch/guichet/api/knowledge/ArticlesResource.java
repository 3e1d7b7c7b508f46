package ch.guichet.api.knowledge;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.knowledge.ArticleDesk;
import ch.guichet.knowledge.ArticleFilter;
import ch.guichet.knowledge.ArticleReading;
import ch.guichet.knowledge.ArticleState;
import ch.guichet.knowledge.ArticleVersion;
import ch.guichet.knowledge.Audience;
import ch.guichet.knowledge.Help;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Articles of the knowledge base, from both sides of the counter. */
@Path("articles")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class ArticlesResource {
    @Inject
    private ArticleDesk desk;

    @Inject
    private ArticleReading reading;

    @Inject
    private Help help;

    @Inject
    private Side side;

    /** What was made. */
    public record Made(int number) {}

    /** The draft as it was seen. */
    public record Seen(int version, int revision) {}

    @GET
    @Operation(
            summary = "Articles, the latest first; with text the best first",
            description = "A customer gets what is published for the public. state, audience and topic narrow; "
                    + "language is for customers and falls back to the nearest translation.")
    public Page<?> list(
            @QueryParam("text") String text,
            @QueryParam("topic") String topic,
            @QueryParam("state") ArticleState state,
            @QueryParam("audience") Audience audience,
            @QueryParam("language") String language,
            @QueryParam("after") String after) {
        if (side.isCustomer()) return Listed.all(help.search(text, topic, language));
        return reading.list(new ArticleFilter(state, audience, topic, text), after);
    }

    @POST
    @Operation(summary = "Begins an article with its first draft (desk)")
    @APIResponse(responseCode = "201")
    public Response create(@NotNull Content content) {
        int number = desk.create(content.checked());
        return Answer.created("articles/" + number, new Made(number));
    }

    @GET
    @Path("{number: \\d+}")
    @Operation(summary = "An article: as HTML for a customer, with draft and history for the desk")
    public Object show(@PathParam("number") int number, @QueryParam("language") String language) {
        return side.isCustomer() ? help.read(number, language) : reading.show(number);
    }

    @PUT
    @Path("{number: \\d+}")
    @Operation(
            summary = "Saves the draft, or begins one on what is published",
            description =
                    "version and revision are what the writer saw; 409 knowledge.changed when somebody saved since.")
    public ArticleVersion edit(@PathParam("number") int number, @NotNull Content content) {
        return desk.edit(number, content.version(), content.revision(), content.checked());
    }

    @POST
    @Path("{number: \\d+}/publication")
    @Operation(summary = "Publishes the draft as it was seen")
    @APIResponse(responseCode = "204")
    public Response publish(@PathParam("number") int number, @NotNull Seen seen) {
        desk.publish(number, seen.version(), seen.revision());
        return Answer.done();
    }

    @DELETE
    @Path("{number: \\d+}/draft")
    @Operation(summary = "Throws the draft away; an article never published goes with it")
    @APIResponse(responseCode = "204")
    public Response discard(@PathParam("number") int number) {
        desk.discard(number);
        return Answer.done();
    }

    @POST
    @Path("{number: \\d+}/archiving")
    @Operation(summary = "Takes an article out of sight")
    @APIResponse(responseCode = "204")
    public Response archive(@PathParam("number") int number) {
        desk.archive(number);
        return Answer.done();
    }

    @DELETE
    @Path("{number: \\d+}/archiving")
    @Operation(summary = "Takes an archived article back")
    @APIResponse(responseCode = "204")
    public Response takeBack(@PathParam("number") int number) {
        desk.takeBack(number);
        return Answer.done();
    }

    @GET
    @Path("{number: \\d+}/versions/{version: \\d+}")
    @Operation(summary = "One version with its words (desk)")
    public ArticleVersion version(@PathParam("number") int number, @PathParam("version") int version) {
        return reading.version(number, version);
    }

    @POST
    @Path("{number: \\d+}/versions/{version: \\d+}/restoration")
    @Operation(summary = "Begins a draft with the words of an earlier version")
    @APIResponse(responseCode = "201")
    public Response restore(@PathParam("number") int number, @PathParam("version") int version) {
        ArticleVersion draft = desk.restore(number, version);
        return Answer.created("articles/" + number, new Seen(draft.version(), draft.revision()));
    }
}
