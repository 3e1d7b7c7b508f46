package ch.guichet.api.knowledge;

import ch.guichet.api.Listed;
import ch.guichet.knowledge.ArticleShelves;
import ch.guichet.knowledge.Topic;
import ch.guichet.knowledge.UseRow;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What articles are good for, and the topics they stand under; for desk and administrators. */
@Produces(MediaType.APPLICATION_JSON)
@Path("article-uses")
@RequestScoped
public class ArticleUsesResource {
    @Inject
    private ArticleShelves shelves;

    @GET
    @Operation(summary = "Shown, opened, avoided and verdicts by month and article, the latest month first")
    public Page<UseRow> byMonth(@QueryParam("from") YearMonth from, @QueryParam("to") YearMonth to) {
        return Listed.all(shelves.byMonth(from, to));
    }

    @GET
    @Path("topics")
    @Operation(summary = "The topics by their place")
    public Page<Topic> topics() {
        return Listed.all(shelves.topics());
    }
}
