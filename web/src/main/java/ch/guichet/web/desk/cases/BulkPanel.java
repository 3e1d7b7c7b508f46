package ch.guichet.web.desk.cases;

import ch.guichet.cases.Triage;
import ch.guichet.inbox.Before;
import ch.guichet.inbox.BulkAction;
import ch.guichet.inbox.BulkResult;
import ch.guichet.inbox.BulkWork;
import ch.guichet.shared.Refusal;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;

/** Something done to the chosen cases: asked about with their count, done one by one, and undone where it can be. */
@Named
@ViewScoped
public class BulkPanel implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What is asked about. */
    public enum Kind {
        ASSIGN,
        FOLLOW_UP,
        CLASSIFY,
        CLOSE
    }

    /** What became of a case, as a line. */
    public record Line(long caseId, Integer number, String text, boolean done) implements Serializable {}

    private final BulkWork work;
    private final CasesPage page;
    private final Speech say;
    private Kind kind;
    private List<Long> chosen = List.of();
    private String agent;
    private LocalDate day;
    private Triage triage = Triage.FREE;
    private String reason;
    private List<Line> lines = List.of();
    private List<Before> undoable = List.of();

    protected BulkPanel() {
        this(null, null, null);
    }

    @Inject
    public BulkPanel(BulkWork work, CasesPage page, Speech say) {
        this.work = work;
        this.page = page;
        this.say = say;
    }

    /** Asks before it is done. */
    public void prepare(Kind wanted) {
        String[] picked = Faces.getRequestParameterValues("pick");
        chosen = picked == null
                ? List.of()
                : Arrays.stream(picked)
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList();
        if (chosen.isEmpty()) throw Refusal.invalid("inbox.nothingChosen");
        kind = wanted;
        lines = List.of();
        undoable = List.of();
    }

    public void cancel() {
        kind = null;
    }

    public void confirm() {
        if (kind == null) return;
        show(work.apply(action(), chosen), "inbox.bulk.done." + kind);
        kind = null;
    }

    public void undo() {
        List<Before> what = undoable;
        show(work.undo(what), "inbox.bulk.undone");
    }

    public void dismiss() {
        lines = List.of();
        undoable = List.of();
    }

    private BulkAction action() {
        return switch (kind) {
            case ASSIGN -> new BulkAction.Assign(agent == null || agent.isBlank() ? null : Long.valueOf(agent));
            case FOLLOW_UP -> new BulkAction.FollowUp(day);
            case CLASSIFY -> new BulkAction.Classify(triage, reason);
            case CLOSE -> new BulkAction.Close();
        };
    }

    private void show(List<BulkResult> results, String done) {
        lines = results.stream()
                .map(result -> new Line(
                        result.caseId(),
                        result.number(),
                        result.done() ? say.of(done) : say.refusal(result.refused()),
                        result.done()))
                .toList();
        undoable = results.stream()
                .map(BulkResult::before)
                .filter(before -> before != null)
                .toList();
        page.forget();
    }

    public Kind getKind() {
        return kind;
    }

    public int getCount() {
        return chosen.size();
    }

    public List<Line> getLines() {
        return lines;
    }

    public long getDone() {
        return lines.stream().filter(Line::done).count();
    }

    public boolean isUndoable() {
        return !undoable.isEmpty();
    }

    public List<Triage> getClasses() {
        return List.of(Triage.FREE, Triage.PAID);
    }

    public String getAgent() {
        return agent;
    }

    public void setAgent(String agent) {
        this.agent = agent;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public Triage getTriage() {
        return triage;
    }

    public void setTriage(Triage triage) {
        this.triage = triage;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
