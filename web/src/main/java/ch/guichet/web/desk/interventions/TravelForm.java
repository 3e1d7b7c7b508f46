package ch.guichet.web.desk.interventions;

import ch.guichet.interventions.WorkTravel;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.texts.Speech;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;

/** A visit to the customer as it is typed. */
@Named("travelForm")
@RequestScoped
public class TravelForm {
    private static final Map<String, String> FIELDS = Map.of(
            "work.beforeAcceptance", "travel:on", "work.inFuture", "travel:on", "work.travelAlready", "travel:on");

    private final WorkTravel travel;
    private final InterventionPage page;
    private final BusinessClock clock;
    private final BesideField beside;
    private final Speech say;
    private LocalDate on;
    private String note;

    protected TravelForm() {
        this(null, null, null, null, null);
    }

    @Inject
    public TravelForm(WorkTravel travel, InterventionPage page, BusinessClock clock, BesideField beside, Speech say) {
        this.travel = travel;
        this.page = page;
        this.clock = clock;
        this.beside = beside;
        this.say = say;
    }

    @PostConstruct
    void today() {
        on = clock.today();
    }

    public void add() {
        if (!beside.done(FIELDS, () -> travel.add(page.workId(), on, note))) return;
        note = null;
        page.told(say.of("work.travelAdded"));
    }

    public void takeBack(long visit) {
        travel.takeBack(page.workId(), visit, null);
        page.told(say.of("work.travelTakenBack"));
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
