package ch.guichet.web.finance.reminders;

import ch.guichet.reminders.ReminderStop;
import ch.guichet.reminders.ReminderStops;
import ch.guichet.reminders.StopKind;
import ch.guichet.shared.Page;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Who is not reminded for a while: one document by its number, or all of a customer's. */
@Named
@ViewScoped
public class StopsPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "reminders.noDocument", "stop:document",
            "reminders.reason", "stop:reason",
            "reminders.stopInPast", "stop:until");

    private final ReminderStops stops;
    private final BesideField beside;
    private final Speech say;
    private String document;
    private String customer;
    private StopKind kind = StopKind.DISPUTE;
    private String reason;
    private LocalDate until;
    private transient Page<ReminderStop> page;

    protected StopsPage() {
        this(null, null, null);
    }

    @Inject
    public StopsPage(ReminderStops stops, BesideField beside, Speech say) {
        this.stops = stops;
        this.beside = beside;
        this.say = say;
    }

    public void keep() {
        Runnable stop = customer == null || customer.isBlank()
                ? () -> stops.stopDocument(document, kind, reason, until)
                : () -> stops.stopCustomer(RowId.of(customer), kind, reason, until);
        if (!beside.done(FIELDS, stop)) return;
        NextPage.tell(say.of("reminders.stops.kept"));
        Faces.redirect("/finance/reminders/stops.xhtml");
    }

    public void lift(long stop) {
        stops.lift(stop);
        NextPage.tell(say.of("reminders.stops.lifted"));
        Faces.redirect("/finance/reminders/stops.xhtml");
    }

    public Page<ReminderStop> getPage() {
        if (page == null) page = stops.all(null);
        return page;
    }

    public StopKind[] getKinds() {
        return StopKind.values();
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getCustomer() {
        return customer;
    }

    public void setCustomer(String customer) {
        this.customer = customer;
    }

    public StopKind getKind() {
        return kind;
    }

    public void setKind(StopKind kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
