package ch.guichet.api.billing;

import ch.guichet.api.AcceptanceLink;
import ch.guichet.api.credits.Quantity;
import ch.guichet.billing.archive.DocumentLine;
import ch.guichet.billing.archive.LineFee;
import ch.guichet.billing.archive.WorkTime;
import ch.guichet.billing.rating.LineKind;
import ch.guichet.catalog.PackKind;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Why a line is what it is: the measured time, what the rules made of it, the price and the yes it rests on, the lot that
 * paid, the VAT rule.
 *
 * @param rawSeconds of the intervention on that day, as measured
 * @param accountedMinutes what they became by unit and minimum
 * @param hourlyNet the agreed price of an hour without VAT
 * @param lot null on a line that is charged
 * @param fee what a fee for an appointment that did not take place rests on; null on other lines
 * @param vat null where no VAT is due here
 */
public record Why(
        Long intervention,
        long rawSeconds,
        Minutes accountedMinutes,
        Minutes unitMinutes,
        Minutes minimumMinutes,
        Money hourlyNet,
        Instant priceAgreedAt,
        AcceptanceLink acceptance,
        UsedLot lot,
        VatRule vat,
        LineFee fee,
        List<WorkTime> workEntries) {

    /** The lot that paid, and how much was taken from it. */
    public record UsedLot(long id, String pack, LocalDate usableFrom, LocalDate expiresOn, Quantity taken) {}

    /** The rate of the service date and since when it holds; 810 basis points are 8.1 %. */
    public record VatRule(String category, int basisPoints, LocalDate validFrom) {}

    static Why of(DocumentLine line) {
        return new Why(
                line.interventionId(),
                line.rawSeconds(),
                line.accounted(),
                line.unit(),
                line.minimum(),
                line.hourlyNet(),
                line.priceAgreedAt(),
                AcceptanceLink.of(line.acceptanceId()),
                lot(line),
                vat(line),
                line.fee(),
                line.times());
    }

    private static UsedLot lot(DocumentLine line) {
        if (line.lot() == null) return null;
        PackKind kind = line.kind() == LineKind.TIME_CREDIT ? PackKind.TIME : PackKind.VALUE;
        return new UsedLot(
                line.lot().id(),
                line.lot().packCode(),
                line.lot().usableFrom(),
                line.lot().expiresOn(),
                Quantity.of(kind, line.creditQuantity()));
    }

    private static VatRule vat(DocumentLine line) {
        if (line.vatBasisPoints() == null) return null;
        return new VatRule(line.vatCategory(), line.vatBasisPoints(), line.vatValidFrom());
    }
}
