package ch.guichet.web.desk.cases;

import ch.guichet.cases.CaseDispatch;
import ch.guichet.cases.CaseEvent;
import ch.guichet.cases.Triage;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.StaffMember;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Who has the case, until when it waits, its return, and what was done with it. */
@Named
@ViewScoped
public class DispatchCard implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> DAY = Map.of("case.followUpDay", "follow:day");
    private static final Map<String, String> REOPEN =
            Map.of("case.reopenReason", "again:reason", "case.reasonTooLong", "again:reason");

    private final CaseDispatch dispatch;
    private final CasePage page;
    private final CurrentUser user;
    private final BesideField beside;
    private final Speech say;
    private Long agent;
    private LocalDate day;
    private String reason;

    protected DispatchCard() {
        this(null, null, null, null, null);
    }

    @Inject
    public DispatchCard(CaseDispatch dispatch, CasePage page, CurrentUser user, BesideField beside, Speech say) {
        this.dispatch = dispatch;
        this.page = page;
        this.user = user;
        this.beside = beside;
        this.say = say;
    }

    public void take() {
        dispatch.take(page.caseId());
        page.told(say.of("casepage.taken"));
    }

    public void assign() {
        dispatch.assign(page.caseId(), agent);
        page.load();
        String now = page.getView().row().assigneeName();
        page.told(now == null ? say.of("casepage.released") : say.of("casepage.given", now));
    }

    public void release() {
        agent = null;
        assign();
    }

    public void followUp() {
        if (day == null) {
            beside.refuse("follow:day", say.of("casepage.dayMissing"));
            return;
        }
        if (!beside.done(DAY, () -> dispatch.followUp(page.caseId(), day))) return;
        String said = say.of("casepage.waits", day);
        day = null;
        page.told(said);
    }

    public void clearFollowUp() {
        dispatch.followUp(page.caseId(), null);
        page.told(say.of("casepage.waitsNot"));
    }

    public void reopen() {
        if (!beside.done(REOPEN, () -> dispatch.reopen(page.caseId(), reason))) return;
        reason = null;
        page.told(say.of("casepage.reopened"));
    }

    /** A step in words, by its kind. */
    public String words(CaseEvent step) {
        Object detail =
                switch (step.kind()) {
                    case FOLLOW_UP -> LocalDate.parse(step.detail());
                    case CLASSIFIED -> say.status(Triage.valueOf(step.detail()));
                    default -> step.detail() == null ? "" : step.detail();
                };
        String key = "casepage.step." + step.kind();
        return say.of(key, detail);
    }

    public boolean isMine() {
        Long assignee = page.getView().standing().assigneeId();
        return assignee != null && assignee == user.get().id();
    }

    public List<CaseEvent> getHistory() {
        return dispatch.history(page.caseId());
    }

    public List<StaffMember> getAgents() {
        return dispatch.agents();
    }

    public Long getAgent() {
        return agent;
    }

    public void setAgent(Long agent) {
        this.agent = agent;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
