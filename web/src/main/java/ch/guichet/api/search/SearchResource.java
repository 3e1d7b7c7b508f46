package ch.guichet.api.search;

import ch.guichet.api.Listed;
import ch.guichet.api.Side;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.customers.CompanySearch;
import ch.guichet.search.HouseSearch;
import ch.guichet.search.SearchHit;
import ch.guichet.search.SearchKind;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The one search box, for programs. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SearchResource {
    private static final int PAGE = 25;

    @Inject
    private HouseSearch house;

    @Inject
    private CompanySearch company;

    @Inject
    private Side side;

    /** @param excerpt where it was found, in the words of the text */
    public record Found(SearchKind kind, long id, String title, String about, String excerpt) {
        static Found of(SearchHit hit) {
            return new Found(
                    hit.kind(),
                    hit.id(),
                    hit.title().plain(),
                    hit.about().plain(),
                    hit.excerpt().plain());
        }
    }

    @GET
    @Operation(
            summary = "Full-text search: all words, in any of their forms; the last may be typed half",
            description =
                    "Numbers, phones and licences are found as they are. kind is CASE unless it says CUSTOMER, CONTACT or ARTICLE. "
                            + "A customer names the company he acts for and finds its own public texts only.")
    public Page<Found> find(
            @QueryParam("q") String text,
            @QueryParam("kind") SearchKind kind,
            @QueryParam("customer") Long customer,
            @QueryParam("after") String after) {
        SearchKind wanted = kind == null ? SearchKind.CASE : kind;
        if (!side.isCustomer()) return Listed.as(house.find(wanted, text, after, PAGE), Found::of);
        if (customer == null) throw WrongInput.missing("customer");
        return Listed.as(company.find(customer, wanted, text, after, PAGE), Found::of);
    }
}
