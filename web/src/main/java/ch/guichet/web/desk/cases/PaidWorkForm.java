package ch.guichet.web.desk.cases;

import ch.guichet.cases.DeskCases;
import ch.guichet.cases.DeskOffers;
import ch.guichet.cases.OfferPreview;
import ch.guichet.cases.OfferState;
import ch.guichet.cases.PaidWorkOfferRow;
import ch.guichet.cases.PaidWorkOfferView;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** The offer of paid work on a case: an estimate, what it comes to, and what became of the versions before. */
@Named
@ViewScoped
public class PaidWorkForm implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> ESTIMATE = Map.of("paidWork.estimate", "offer:estimate");
    private static final List<Integer> USUAL = List.of(30, 60, 90, 120);

    private final DeskCases cases;
    private final DeskOffers offers;
    private final CasePage page;
    private final BesideField beside;
    private final Speech say;
    private Minutes estimate;
    private transient OfferPreview preview;
    private Integer shownVersion;
    private transient PaidWorkOfferView shown;

    protected PaidWorkForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public PaidWorkForm(DeskCases cases, DeskOffers offers, CasePage page, BesideField beside, Speech say) {
        this.cases = cases;
        this.offers = offers;
        this.page = page;
        this.beside = beside;
        this.say = say;
    }

    /** Works out what the estimate comes to; nothing is sent. */
    public void calculate() {
        preview = estimate == null ? null : beside.result(ESTIMATE, () -> offers.preview(estimate));
    }

    public void suggest(int minutes) {
        estimate = new Minutes(minutes);
        calculate();
    }

    public void send() {
        Integer version = offered();
        if (version == null) return;
        estimate = null;
        preview = null;
        page.told(say.of(
                "desk.offer.sent", String.valueOf(version), page.getView().row().contactName()));
    }

    /** Where the suggestion is free, offering would override it: the class is decided first, with its reason. */
    private Integer offered() {
        try {
            return beside.result(ESTIMATE, () -> cases.offerPaidWork(page.caseId(), estimate));
        } catch (Refusal refusal) {
            if (!refusal.code().equals("case.reasonMissing")) throw refusal;
            beside.refuse("offer:estimate", say.of("casepage.offerNeedsClass"));
            return null;
        }
    }

    /** Opens the exact text of a version, or closes it again. */
    public void show(int version) {
        shownVersion = shownVersion != null && shownVersion == version ? null : Integer.valueOf(version);
        shown = null;
    }

    public PaidWorkOfferView getShown() {
        if (shown == null && shownVersion != null) shown = offers.show(page.caseId(), shownVersion);
        return shown;
    }

    /** The latest version, or null when there is none. */
    public PaidWorkOfferRow getLatest() {
        List<PaidWorkOfferRow> all = page.getView().offers();
        return all.isEmpty() ? null : all.get(0);
    }

    /** Whether somebody has said yes, so that work may begin. */
    public boolean isAccepted() {
        return page.getView().offers().stream().anyMatch(offer -> offer.state() == OfferState.ACCEPTED);
    }

    public List<Integer> getUsual() {
        return USUAL;
    }

    public OfferPreview getPreview() {
        return preview;
    }

    public Minutes getEstimate() {
        return estimate;
    }

    public void setEstimate(Minutes estimate) {
        this.estimate = estimate;
    }
}
