package ch.guichet.api.admin;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.billing.preview.MonthAtPrice;
import ch.guichet.billing.preview.PricePreview;
import ch.guichet.catalog.Setting;
import ch.guichet.catalog.SettingsAdministration;
import ch.guichet.shared.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The dated settings, the publisher's own particulars among them. */
@Path("admin/settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class SettingsResource {
    @Inject
    private SettingsAdministration settings;

    @Inject
    private PricePreview past;

    public record SettingWanted(
            @NotNull String code,
            @NotNull LocalDate validFrom,
            @NotNull String value) {}

    @GET
    @Operation(summary = "What is set, by code, the newest first")
    public Page<Setting> list() {
        return Listed.all(settings.settings());
    }

    @GET
    @Path("codes")
    @Operation(summary = "The codes that can be set")
    public Page<String> codes() {
        return Listed.all(settings.codes());
    }

    @POST
    @Path("preview")
    @Operation(
            summary = "What fees or roundings of the last billed month would have come to",
            description = "urgency.net, booking.cancelFee, reminders.fee1 to 3, invoice.fiveRappen.")
    @APIResponse(responseCode = "200")
    public MonthAtPrice preview(@NotNull @Valid SettingWanted wanted) {
        return past.lastMonth(wanted.code(), wanted.value());
    }

    @POST
    @Operation(summary = "Sets a value from a day on, today at the earliest")
    @APIResponse(responseCode = "201")
    public Response set(@NotNull @Valid SettingWanted wanted) {
        settings.set(wanted.code(), wanted.validFrom(), wanted.value());
        return Answer.created("admin/settings", wanted);
    }
}
