package ch.guichet.web.desk.agenda;

import ch.guichet.booking.BookableService;
import ch.guichet.booking.DeskProposals;
import ch.guichet.booking.Slot;
import ch.guichet.booking.UnassignedCase;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.omnifaces.util.Faces;

/** Proposes a date for a case: the customer books it himself, with price and terms before him. */
@Named("proposePage")
@ViewScoped
public class ProposePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final DeskProposals proposals;
    private final Visitor visitor;
    private final Speech say;
    private final BusinessClock clock;
    private Long supportCase;
    private String service;
    private LocalDate from;
    private String start;
    private transient UnassignedCase asked;
    private transient List<Slot> slots;

    protected ProposePage() {
        this(null, null, null, null);
    }

    @Inject
    public ProposePage(DeskProposals proposals, Visitor visitor, Speech say, BusinessClock clock) {
        this.proposals = proposals;
        this.visitor = visitor;
        this.say = say;
        this.clock = clock;
    }

    public void load() {
        getAsked();
        from = clock.today();
        service = getServices().stream().findFirst().map(BookableService::code).orElse(null);
    }

    /** Looks for the next free times from that day on. */
    public void look() {
        slots = null;
        start = null;
    }

    public void propose() throws IOException {
        Instant to;
        try {
            to = Instant.parse(String.valueOf(start));
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("booking.start");
        }
        proposals.propose(supportCase, service, null, to);
        NextPage.tell(say.of("agenda.propose.done", to, getAsked().contactName()));
        Faces.redirect("desk/agenda/waiting.xhtml");
    }

    public UnassignedCase getAsked() {
        if (asked == null) asked = proposals.unassigned(supportCase);
        return asked;
    }

    public List<Slot> getSlots() {
        if (slots == null) slots = service == null || from == null ? List.of() : proposals.next(service, null, from);
        return slots;
    }

    public List<BookableService> getServices() {
        return proposals.services();
    }

    public String name(BookableService each) {
        return each.name(visitor.getLocale().getLanguage());
    }

    public Long getSupportCase() {
        return supportCase;
    }

    public void setSupportCase(Long supportCase) {
        this.supportCase = supportCase;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }
}
