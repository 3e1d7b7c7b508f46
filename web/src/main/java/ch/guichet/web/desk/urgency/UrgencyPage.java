package ch.guichet.web.desk.urgency;

import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.SpecialistNow;
import ch.guichet.hotline.WorkTimers;
import ch.guichet.shared.Refusal;
import ch.guichet.urgency.DispatchOrder;
import ch.guichet.urgency.UrgencyDesk;
import ch.guichet.urgency.UrgencyState;
import ch.guichet.urgency.UrgencyView;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** One request at the desk, as it is now: what the customer did with the offer, and who goes. */
@Named("urgencyPage")
@ViewScoped
public class UrgencyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final UrgencyDesk desk;
    private final WorkTimers timers;
    private final Speech say;
    private String id;
    private Long specialist;
    private boolean consent;
    private List<Long> named = List.of();
    private String bumpReason;
    private String reason;
    private transient UrgencyView view;
    private transient List<SpecialistNow> specialists;

    protected UrgencyPage() {
        this(null, null, null);
    }

    @Inject
    public UrgencyPage(UrgencyDesk desk, WorkTimers timers, Speech say) {
        this.desk = desk;
        this.timers = timers;
        this.say = say;
    }

    /** As it is at this moment. */
    public void load() {
        view = desk.show(RowId.of(id));
        if (specialist != null) return;
        Long given = view.row().specialistId();
        specialist = given == null ? firstFree() : given;
        choose();
    }

    private Long firstFree() {
        return getSpecialists().stream()
                .filter(SpecialistNow::free)
                .map(SpecialistNow::id)
                .findFirst()
                .orElse(
                        getSpecialists().isEmpty()
                                ? null
                                : getSpecialists().get(0).id());
    }

    /** Another one was chosen: what would have to give way is named, and consented to by itself. */
    public void choose() {
        consent = false;
        named = getBooked().stream().map(AppointmentNumber::id).toList();
    }

    public void dispatch() throws IOException {
        if (specialist == null) throw Refusal.invalid("urgency.specialist");
        desk.dispatch(view().row().id(), new DispatchOrder(specialist, consent ? named : List.of(), bumpReason));
        load();
        told(say.of("urgency.dispatchedTo", view.row().specialistName()));
    }

    public void withdraw() throws IOException {
        desk.withdraw(view().row().id(), reason);
        told(say.of("urgency.withdrawn"));
    }

    /** The work is opened and the clock runs. */
    public void begin() throws IOException {
        Faces.redirect(
                "desk/interventions/intervention.xhtml?id=%s",
                timers.startUrgent(view().row().id()));
    }

    private void told(String sentence) throws IOException {
        NextPage.tell(sentence);
        Faces.redirect("desk/urgency/request.xhtml?id=%s", id);
    }

    private UrgencyView view() {
        if (view == null) load();
        return view;
    }

    public UrgencyView getView() {
        return view();
    }

    /** Whether it can be given to somebody: accepted, and not begun. */
    public boolean isDispatchable() {
        return view().row().state() == UrgencyState.ACCEPTED && view().row().pending();
    }

    public List<SpecialistNow> getSpecialists() {
        if (specialists == null) specialists = desk.specialists();
        return specialists;
    }

    /** What of the chosen one's agenda would have to give way. */
    public List<AppointmentNumber> getBooked() {
        return getSpecialists().stream()
                .filter(one -> specialist != null && one.id() == specialist)
                .flatMap(one -> one.booked().stream())
                .toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Long getSpecialist() {
        return specialist;
    }

    public void setSpecialist(Long specialist) {
        this.specialist = specialist;
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public String getBumpReason() {
        return bumpReason;
    }

    public void setBumpReason(String bumpReason) {
        this.bumpReason = bumpReason;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
