package ch.guichet.billing.monthend;

import ch.guichet.billing.document.UnprintableQrBill;
import ch.guichet.billing.rating.RatedBill;
import ch.guichet.billing.rating.Rating;
import ch.guichet.catalog.Catalog;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The second step: reads a range, rates it, stores drafts. What cannot be billed is parked with its reason. */
@ApplicationScoped
public class Drafting {
    @Inject
    private RunStore runs;

    @Inject
    private WorkReader reader;

    @Inject
    private DraftStore store;

    @Inject
    private Catalog catalog;

    /** Reads a claimed range; its interventions stay locked until the caller's transaction ends. */
    public RangeWork load(RangeClaim claim) {
        return new RangeWork(claim, reader.read(claim, runs.find(claim.runId()).cutOff()));
    }

    /** Works out every bill of the range; writes nothing. */
    public RangeDrafts rate(RangeWork range) {
        LocalDate day = runs.find(range.claim().runId()).cutOff();
        Rating rating =
                new Rating(catalog.vatTable(), Boolean.parseBoolean(catalog.setting("invoice.fiveRappen", day)));
        PrintCheck printCheck = new PrintCheck(catalog.publisher(day));
        List<Draft> drafts = new ArrayList<>();
        List<ParkedCustomer> parked = new ArrayList<>();
        for (CustomerWork customer : range.customers()) {
            try {
                RatedBill bill = rating.rate(
                        customer.work(), customer.given(), customer.surcharges(), customer.fees(), customer.lots());
                printCheck.canBePrinted(customer.customer(), bill);
                drafts.add(new Draft(customer.customer(), bill));
            } catch (UnprintableQrBill unprintable) {
                parked.add(customer.customer().parked(unprintable.code(), unprintable.field()));
            } catch (Refusal refusal) {
                parked.add(customer.customer().parked(refusal.code(), arguments(refusal)));
            } catch (ArithmeticException absurd) {
                parked.add(customer.customer().parked("billing.absurdAmount", absurd.getMessage()));
            }
        }
        return new RangeDrafts(range.claim(), drafts, parked);
    }

    /** Stores drafts and parked customers and marks the range as drafted, in the caller's transaction. */
    public void write(RangeDrafts range) {
        store.write(range, runs.find(range.claim().runId()));
    }

    private static String arguments(Refusal refusal) {
        return refusal.arguments().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
