package ch.guichet.api.admin;

import ch.guichet.access.AccountInvitations;
import ch.guichet.api.Answer;
import ch.guichet.api.Id;
import ch.guichet.api.Listed;
import ch.guichet.identity.AccountEvent;
import ch.guichet.identity.AccountSupport;
import ch.guichet.identity.NewUser;
import ch.guichet.identity.Role;
import ch.guichet.identity.UserAdministration;
import ch.guichet.identity.UserRow;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Accounts. Their requests carry passwords, so they take no idempotency key; a login is taken once anyway. */
@Path("admin/users")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RequestScoped
public class UsersResource {
    @Inject
    private UserAdministration users;

    @Inject
    private AccountInvitations invitations;

    @Inject
    private AccountSupport support;

    /** Somebody who chooses his own password: his login is his address. */
    public record Invited(
            @NotNull String email,
            @NotNull String displayName,
            @NotNull String language,
            @NotNull Set<Role> roles) {}

    /** Where a letter goes. */
    public record WrittenTo(String to) {}

    /** Why. */
    public record Because(@NotNull String reason) {}

    /** An address, or null. */
    public record Email(String email) {}

    public record RolesBody(@NotNull Set<Role> roles) {}

    public record Password(@NotNull String password) {
        /** Without the password, so that no log ever shows it. */
        @Override
        public String toString() {
            return "Password[]";
        }
    }

    @GET
    @Operation(summary = "Accounts by login", description = "search: part of a login or name")
    public Page<UserRow> list(@QueryParam("search") String search, @QueryParam("after") String after) {
        return users.users(search, after);
    }

    @POST
    @Operation(summary = "Opens an account")
    @APIResponse(responseCode = "201")
    public Response create(@NotNull NewUser wanted) {
        long id = users.create(wanted);
        return Answer.created("admin/users/" + id, new Id(id));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "An account")
    public UserRow show(@PathParam("id") long id) {
        return users.user(id);
    }

    @PUT
    @Path("{id}/roles")
    @Operation(summary = "Gives these roles and no others")
    @APIResponse(responseCode = "204")
    public Response grant(@PathParam("id") long id, @NotNull @Valid RolesBody wanted) {
        users.grant(id, wanted.roles());
        return Answer.done();
    }

    @PUT
    @Path("{id}/email")
    @Operation(summary = "Where somebody of the house is written to; null for his login, where that is an address")
    @APIResponse(responseCode = "204")
    public Response writeTo(@PathParam("id") long id, @NotNull @Valid Email wanted) {
        support.writeTo(id, wanted.email());
        return Answer.done();
    }

    @PUT
    @Path("{id}/password")
    @Operation(summary = "Sets a new password for somebody who forgot his")
    @APIResponse(responseCode = "204")
    public Response resetPassword(@PathParam("id") long id, @NotNull @Valid Password fresh) {
        users.resetPassword(id, fresh.password());
        return Answer.done();
    }

    @POST
    @Path("{id}/deactivation")
    @Operation(summary = "Switches an account off, its tokens too")
    @APIResponse(responseCode = "204")
    public Response deactivate(@PathParam("id") long id) {
        users.deactivate(id);
        return Answer.done();
    }

    @POST
    @Path("{id}/activation")
    @Operation(summary = "Switches an account on again")
    @APIResponse(responseCode = "204")
    public Response activate(@PathParam("id") long id) {
        users.activate(id);
        return Answer.done();
    }

    @POST
    @Path("invitations")
    @Operation(summary = "Opens an account and writes its owner a link to a first password")
    @APIResponse(responseCode = "201")
    public Response invite(@NotNull @Valid Invited wanted) {
        long id = invitations.invite(wanted.email(), wanted.displayName(), wanted.language(), wanted.roles());
        return Answer.created("admin/users/" + id, new Id(id));
    }

    @POST
    @Path("{id}/password-link")
    @Operation(summary = "Writes the account's owner a link to a new password")
    public WrittenTo write(@PathParam("id") long id) {
        return new WrittenTo(invitations.write(id));
    }

    @POST
    @Path("{id}/second-factor-reset")
    @Operation(summary = "His password is enough again, for a reason that is kept")
    @APIResponse(responseCode = "204")
    public Response resetSecondFactor(@PathParam("id") long id, @NotNull @Valid Because why) {
        support.resetSecondFactor(id, why.reason());
        return Answer.done();
    }

    @DELETE
    @Path("{id}/sessions")
    @Operation(summary = "Puts somebody out of every browser")
    @APIResponse(responseCode = "204")
    public Response endSessions(@PathParam("id") long id) {
        support.endSessions(id);
        return Answer.done();
    }

    @GET
    @Path("{id}/history")
    @Operation(summary = "What was done with the ways into an account, the latest first")
    public Page<AccountEvent> history(@PathParam("id") long id) {
        return Listed.all(support.history(id));
    }
}
