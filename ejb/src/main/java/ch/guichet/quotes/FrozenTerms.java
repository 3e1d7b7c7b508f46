package ch.guichet.quotes;

import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;

/** What a version of a quote says, with the price and the rate that were in force when it was written. */
@Embeddable
class FrozenTerms {
    @Column(name = "planned_on")
    private LocalDate plannedOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    private String introduction;

    @Column(name = "internal_note")
    private String internalNote;

    @Column(name = "discount_cents")
    private Money discount;

    @Column(name = "discount_reason")
    private String discountReason;

    @Column(name = "hourly_net_cents")
    private Money hourlyNet;

    @Column(name = "unit_minutes")
    private Minutes unit;

    @Column(name = "minimum_minutes")
    private Minutes minimum;

    @Column(name = "vat_basis_points")
    private int vatBasisPoints;

    @Column(name = "vat_valid_from")
    private LocalDate vatValidFrom;

    @Column(name = "gross_cents")
    private Money gross;

    protected FrozenTerms() {}

    FrozenTerms(PricedContent content) {
        plannedOn = content.plannedOn();
        validUntil = content.validUntil();
        introduction = content.introduction();
        internalNote = content.internalNote();
        discount = content.discount();
        discountReason = content.discountReason();
        hourlyNet = content.hourly().net();
        unit = content.hourly().unit();
        minimum = content.hourly().minimum();
        vatBasisPoints = content.vat().basisPoints();
        vatValidFrom = content.vat().validFrom();
        gross = content.sums().gross();
    }

    PricedContent content(List<QuoteLine> lines) {
        return new PricedContent(
                lines,
                plannedOn,
                validUntil,
                introduction,
                internalNote,
                discount,
                discountReason,
                new HourlyPrice(hourlyNet, unit, minimum, plannedOn),
                new VatRule(VatCategory.NORMAL, vatBasisPoints, vatValidFrom));
    }

    LocalDate validUntil() {
        return validUntil;
    }

    Money gross() {
        return gross;
    }
}
