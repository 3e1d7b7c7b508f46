package ch.guichet.api.customers;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.Side;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.customers.Address;
import ch.guichet.customers.CustomerCard;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerRegistration;
import ch.guichet.customers.CustomerRow;
import ch.guichet.customers.MyCompanies;
import ch.guichet.customers.NewCustomer;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

/** The companies: all of them for the house, his own ones for a contact. */
@Path("customers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class CustomersResource {
    @Inject
    private CustomerDirectory directory;

    @Inject
    private CustomerRegistration registration;

    @Inject
    private MyCompanies mine;

    @Inject
    private Side side;

    @GET
    @Operation(
            summary = "Companies by name",
            description = "search: a number, part of a name, a licence number, an e-mail address or a phone number")
    public Page<CustomerRow> find(@QueryParam("search") String search, @QueryParam("after") String after) {
        return directory.find(search, after);
    }

    @POST
    @Operation(summary = "Registers a company", description = "The address may be left out; only an invoice needs it.")
    @APIResponse(responseCode = "201")
    public Response register(@NotNull NewCustomer wanted) {
        long id = registration.register(wanted);
        return Answer.created("customers/" + id, new Id(id));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "A company")
    public CustomerCard card(@PathParam("id") long id) {
        return side.isCustomer() ? mine.card(id) : directory.card(id);
    }

    @PUT
    @Path("{id}/address")
    @Operation(summary = "Moves a company", description = "Documents already made keep the address they have.")
    @APIResponse(responseCode = "204")
    public Response move(@PathParam("id") long id, @NotNull Address to) {
        registration.move(id, to);
        return Answer.done();
    }
}
