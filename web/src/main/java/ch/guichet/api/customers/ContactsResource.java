package ch.guichet.api.customers;

import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.customers.ContactBook;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.BusinessClock;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The persons who may act for a company. */
@Path("customers/{id}/contacts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class ContactsResource {
    @Inject
    private CustomerDirectory directory;

    @Inject
    private ContactBook book;

    @Inject
    private BusinessClock clock;

    @GET
    @Operation(summary = "The contacts of a company, and what each may do for it today")
    public Page<ContactView> contacts(@PathParam("id") long id) {
        List<MandateCard> mandates = directory.mandates(directory.card(id).id());
        return Listed.all(directory.contacts(id).stream()
                .map(contact -> new ContactView(
                        contact,
                        mandates.stream()
                                .filter(mandate -> mandate.contactId() == contact.id())
                                .findFirst()
                                .orElse(null)))
                .toList());
    }

    @POST
    @Operation(
            summary = "Adds a contact with his rights",
            description =
                    "acceptLimit is the dearest he may accept incl. VAT; null when he may accept nothing that costs.")
    @APIResponse(responseCode = "201")
    public Response add(@PathParam("id") long id, @NotNull ContactBody wanted) {
        MandateBody mandate = wanted.mandate();
        long contact = book.introduce(id, wanted.contact(), mandate.rightsGiven(), mandate.days(clock.today()));
        return Answer.created("customers/" + id + "/contacts", new Id(contact));
    }

    @PUT
    @Path("{contact}/mandate")
    @Operation(summary = "Lets a known contact act for this company too, or gives him other rights")
    @APIResponse(responseCode = "204")
    public Response grant(@PathParam("id") long id, @PathParam("contact") long contact, @NotNull MandateBody mandate) {
        book.grant(contact, id, mandate.rightsGiven(), mandate.days(clock.today()));
        return Answer.done();
    }

    @DELETE
    @Path("{contact}/mandate")
    @Operation(summary = "From today on the contact cannot act for the company")
    @APIResponse(responseCode = "204")
    public Response withdraw(@PathParam("id") long id, @PathParam("contact") long contact) {
        book.withdraw(contact, id);
        return Answer.done();
    }
}
