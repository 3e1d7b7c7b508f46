package ch.guichet.web.desk.cases;

import ch.guichet.cases.CaseState;
import ch.guichet.cases.CaseView;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.Triage;
import ch.guichet.interventions.InterventionRow;
import ch.guichet.interventions.Interventions;
import ch.guichet.shared.Refusal;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import ch.guichet.workbench.Drafts;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One case at the desk: what is said in it, its class, and the paid work that comes of it. */
@Named
@ViewScoped
public class CasePage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String ANSWER_MODE = "answer";
    private static final String NOTE = "note";
    private static final Map<String, String> ANSWER =
            Map.of("case.textMissing", "answer:text", "case.textTooLong", "answer:text");
    private static final Map<String, String> CLASS =
            Map.of("case.reasonMissing", "class:reason", "case.reasonTooLong", "class:reason");
    private static final Map<String, String> TURN =
            Map.of("case.reasonMissing", "class:why", "case.reasonTooLong", "class:why");

    private final DeskCases cases;
    private final Interventions interventions;
    private final Drafts drafts;
    private final BesideField beside;
    private final Speech say;
    private String id;
    private String seen;
    private String mode = ANSWER_MODE;
    private String text;
    private String reason;
    private transient CaseView view;
    private transient List<InterventionRow> work;

    protected CasePage() {
        this(null, null, null, null, null);
    }

    @Inject
    public CasePage(DeskCases cases, Interventions interventions, Drafts drafts, BesideField beside, Speech say) {
        this.cases = cases;
        this.interventions = interventions;
        this.drafts = drafts;
        this.beside = beside;
        this.say = say;
    }

    /** Comes to the page: a merged case's number leads to the one that goes on, and what was being written is there. */
    public void enter() {
        load();
        if (view.row().id() != caseId()) {
            Faces.redirect("/desk/cases/case.xhtml?id=%s", view.row().id());
            return;
        }
        drafts.of(caseId()).ifPresent(draft -> {
            text = draft.text();
            mode = draft.internal() ? NOTE : ANSWER_MODE;
        });
    }

    public void load() {
        view = cases.show(caseId());
        work = interventions.ofCase(caseId());
        seen = view.standing().stamp();
    }

    /** Says something to the customer. */
    public void answer() {
        write(false, say.of("desk.case.answered", getView().row().contactName()));
    }

    /** Says something among the house. */
    public void note() {
        write(true, say.of("desk.case.noted"));
    }

    private void write(boolean internal, String done) {
        if (!unlessChanged(() -> beside.done(ANSWER, () -> cases.answer(caseId(), text, internal, seen)))) return;
        text = null;
        told(done);
    }

    public void classify(Triage decided) {
        boolean undecided = getView().row().triage() == Triage.UNSURE;
        Map<String, String> fields = undecided ? CLASS : TURN;
        if (!unlessChanged(() -> beside.done(fields, () -> cases.classify(caseId(), decided, reason, seen)))) return;
        reason = null;
        told(say.of("desk.case.classified", say.status(decided)));
    }

    /** Where somebody was faster, the page shows what is new and keeps what was typed. */
    private boolean unlessChanged(BooleanSupplier action) {
        try {
            return action.getAsBoolean();
        } catch (Refusal refusal) {
            if (!refusal.code().equals("case.changedMeanwhile")) throw refusal;
            load();
            Messages.addGlobalWarn("{0}", say.refusal(refusal));
            FacesContext.getCurrentInstance().validationFailed();
            return false;
        }
    }

    /** Opens paid work and goes there; without a yes the rules say what is missing. */
    public void openWork() {
        long opened = interventions.open(caseId());
        NextPage.tell(say.of("desk.work.opened"));
        Faces.redirect("/desk/interventions/intervention.xhtml?id=%s", opened);
    }

    public void close() {
        cases.close(caseId());
        told(say.of("desk.case.closed", String.valueOf(getView().row().number())));
    }

    void told(String sentence) {
        load();
        Messages.addGlobalInfo("{0}", sentence);
    }

    /** What was seen of the case, in its stamp. */
    String seen() {
        return seen;
    }

    boolean isNote() {
        return NOTE.equals(mode);
    }

    long caseId() {
        return RowId.of(id);
    }

    public CaseView getView() {
        if (view == null) load();
        return view;
    }

    public List<InterventionRow> getWork() {
        getView();
        return work;
    }

    public boolean isClosed() {
        return getView().row().state() == CaseState.CLOSED;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getMode() {
        return mode;
    }

    public void setMode(String mode) {
        this.mode = mode;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
