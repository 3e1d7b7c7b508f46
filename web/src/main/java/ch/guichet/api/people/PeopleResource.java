package ch.guichet.api.people;

import ch.guichet.access.Colleague;
import ch.guichet.access.MyColleagues;
import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.customers.MandateRights;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The people of a company, for those of them who may manage users. */
@Path("customers/{id}/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class PeopleResource {
    @Inject
    private MyColleagues colleagues;

    @GET
    @Operation(summary = "Who acts for the company, and who did")
    public Page<Colleague> all(@PathParam("id") long id) {
        return Listed.all(colleagues.all(id));
    }

    @POST
    @Operation(
            summary = "Invites somebody",
            description = "He is written to, with a link to a first password when he has no account yet. Nobody gives"
                    + " more than he has himself.")
    @APIResponse(responseCode = "201")
    public Response invite(@PathParam("id") long id, @NotNull @Valid PersonBody wanted) {
        long contact = colleagues.invite(id, wanted.colleague());
        return Answer.created("customers/" + id + "/people/" + contact, new Id(contact));
    }

    @GET
    @Path("{contact}")
    @Operation(summary = "One of the people")
    public Colleague one(@PathParam("id") long id, @PathParam("contact") long contact) {
        return colleagues.one(id, contact);
    }

    @PUT
    @Path("{contact}/rights")
    @Operation(summary = "Gives these rights and no others")
    @APIResponse(responseCode = "204")
    public Response change(
            @PathParam("id") long id, @PathParam("contact") long contact, @NotNull MandateRights rights) {
        colleagues.change(id, contact, rights);
        return Answer.done();
    }

    @DELETE
    @Path("{contact}")
    @Operation(summary = "From today on he cannot act for the company")
    @APIResponse(responseCode = "204")
    public Response remove(@PathParam("id") long id, @PathParam("contact") long contact) {
        colleagues.remove(id, contact);
        return Answer.done();
    }

    @POST
    @Path("{contact}/restoration")
    @Operation(summary = "Undoes a removal")
    @APIResponse(responseCode = "204")
    public Response restore(@PathParam("id") long id, @PathParam("contact") long contact) {
        colleagues.restore(id, contact);
        return Answer.done();
    }

    @POST
    @Path("{contact}/invitation")
    @Operation(summary = "Writes the invitation once more")
    @APIResponse(responseCode = "204")
    public Response inviteAgain(@PathParam("id") long id, @PathParam("contact") long contact) {
        colleagues.inviteAgain(id, contact);
        return Answer.done();
    }
}
