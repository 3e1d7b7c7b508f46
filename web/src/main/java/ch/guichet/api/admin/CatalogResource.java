package ch.guichet.api.admin;

import ch.guichet.api.Answer;
import ch.guichet.api.Listed;
import ch.guichet.api.idempotency.Idempotent;
import ch.guichet.billing.preview.MonthAtPrice;
import ch.guichet.billing.preview.PricePreview;
import ch.guichet.catalog.CatalogAdministration;
import ch.guichet.catalog.HourlyPrice;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What is charged from which day on. What is in force can be followed, never edited. */
@Path("admin")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Idempotent
@RequestScoped
public class CatalogResource {
    @Inject
    private CatalogAdministration catalog;

    @Inject
    private PricePreview past;

    @GET
    @Path("prices")
    @Operation(
            summary = "Hourly prices of all times, the newest first",
            description = "list: code of a list of its own; the standard price without.")
    public Page<Price> prices(@QueryParam("list") String list) {
        List<HourlyPrice> prices = list == null ? catalog.hourlyPrices() : catalog.hourlyPrices(list);
        return Listed.as(Listed.all(prices), price -> Price.of(price, list));
    }

    @POST
    @Path("prices/preview")
    @Operation(
            summary = "What the hours of the last billed month would have come to at a price",
            description = "Worked out with month-end's own function; nothing is kept.")
    @APIResponse(responseCode = "200")
    public MonthAtPrice preview(@NotNull @Valid Price price) {
        return past.lastMonth(price.price());
    }

    @POST
    @Path("prices")
    @Operation(summary = "Sets the hourly price from a day on, today at the earliest")
    @APIResponse(responseCode = "201")
    public Response priceHour(@NotNull @Valid Price price) {
        if (price.list() == null) catalog.priceHour(price.price());
        else catalog.priceHour(price.list(), price.price());
        return Answer.created("admin/prices", price);
    }

    @GET
    @Path("vat-rates")
    @Operation(summary = "VAT rates of all times, the newest first")
    public Page<VatRate> vatRates() {
        return Listed.as(Listed.all(catalog.vatRules()), VatRate::of);
    }

    @POST
    @Path("vat-rates/preview")
    @Operation(summary = "What the VAT of the last billed month would have come to at a rate")
    @APIResponse(responseCode = "200")
    public MonthAtPrice preview(@NotNull @Valid VatRate rate) {
        return past.lastMonth(rate.rule());
    }

    @POST
    @Path("packs/preview")
    @Operation(summary = "What the packs of this code sold in the last billed month would have come to")
    @APIResponse(responseCode = "200")
    public MonthAtPrice preview(@NotNull @Valid PackBody pack) {
        return past.lastMonth(pack.pack());
    }

    @POST
    @Path("vat-rates")
    @Operation(summary = "Sets a VAT rate from a day on, today at the earliest")
    @APIResponse(responseCode = "201")
    public Response rateVat(@NotNull @Valid VatRate rate) {
        catalog.rateVat(rate.rule());
        return Answer.created("admin/vat-rates", rate);
    }

    @GET
    @Path("packs")
    @Operation(summary = "Packs of all times by code, the newest first")
    public Page<PackBody> packs() {
        return Listed.as(Listed.all(catalog.packs()), PackBody::of);
    }

    @POST
    @Path("packs")
    @Operation(summary = "Offers a pack from a day on, today at the earliest")
    @APIResponse(responseCode = "201")
    public Response offerPack(@NotNull @Valid PackBody pack) {
        catalog.offerPack(pack.pack());
        return Answer.created("admin/packs", pack);
    }
}
