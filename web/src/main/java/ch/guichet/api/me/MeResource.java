package ch.guichet.api.me;

import ch.guichet.api.Side;
import ch.guichet.customers.MyCompanies;
import ch.guichet.identity.MyAccount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who the caller is. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeResource {
    @Inject
    private MyAccount account;

    @Inject
    private MyCompanies companies;

    @Inject
    private Side side;

    @GET
    @Operation(summary = "The user of the token, and the companies he may act for")
    public Me me() {
        return new Me(account.me(), side.isCustomer() ? companies.all() : List.of());
    }
}
