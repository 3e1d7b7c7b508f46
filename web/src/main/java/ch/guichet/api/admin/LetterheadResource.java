package ch.guichet.api.admin;

import ch.guichet.api.Answer;
import ch.guichet.api.failure.WrongInput;
import ch.guichet.billing.archive.Letterhead;
import ch.guichet.shared.Languages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The publisher's logo; the texts are the settings {@code document.note.*}. */
@Path("admin/letterhead")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class LetterheadResource {
    private static final String PNG = "image/png";

    @Inject
    private Letterhead letterhead;

    public record Look(boolean logo) {}

    @GET
    @Operation(summary = "Whether documents of today bear a logo")
    public Look look() {
        return new Look(letterhead.hasLogo());
    }

    @PUT
    @Path("logo")
    @Consumes({PNG, "image/jpeg", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "A logo from today on: PNG or JPEG, 512 KiB and 4 million pixels at most")
    @APIResponse(responseCode = "204")
    public Response set(byte[] image) {
        letterhead.setLogo(image == null ? new byte[0] : image);
        return Answer.done();
    }

    @DELETE
    @Path("logo")
    @Operation(summary = "From today on the publisher's name stands in its place")
    @APIResponse(responseCode = "204")
    public Response remove() {
        letterhead.removeLogo();
        return Answer.done();
    }

    @GET
    @Path("preview")
    @Produces({PNG, MediaType.APPLICATION_JSON})
    @Operation(summary = "A sample invoice as it would be printed today, as a picture")
    public Response preview(@QueryParam("language") String language) {
        if (language == null) throw WrongInput.missing("language");
        return Response.ok(letterhead.picture(Languages.require(language)), PNG).build();
    }
}
