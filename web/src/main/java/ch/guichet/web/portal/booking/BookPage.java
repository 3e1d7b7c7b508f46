package ch.guichet.web.portal.booking;

import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.BookingOffer;
import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.booking.HeldSlot;
import ch.guichet.booking.Slot;
import ch.guichet.booking.TermsYes;
import ch.guichet.cases.CaseRow;
import ch.guichet.cases.CaseScope;
import ch.guichet.cases.MyCases;
import ch.guichet.customers.MandateCard;
import ch.guichet.files.NewFile;
import ch.guichet.shared.Languages;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Refusal;
import ch.guichet.web.files.UploadTray;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/**
 * One slot, kept while the form is filled in: what it costs, the terms in full, the yes. The page's own key makes one
 * booking of however many clicks; whoever loses the slot keeps what he wrote and sees the next ones.
 */
@Named("bookPage")
@ViewScoped
public class BookPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CustomerBooking booking;
    private final MyCases cases;
    private final ActingFor acting;
    private final Visitor visitor;
    private final Speech say;
    private final String key = UUID.randomUUID().toString();
    private String service;
    private Minutes minutes;
    private String start;
    private Long supportCase;
    private Long specialist;
    private MandateCard company;
    private transient BookingOffer offer;
    private transient List<CaseRow> known;
    private String shownSha256;
    private HeldSlot held;
    private List<Slot> next = List.of();
    private String subject;
    private boolean accepted;
    private Long instead;
    private String spoken;
    private final UploadTray tray = new UploadTray();

    protected BookPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public BookPage(CustomerBooking booking, MyCases cases, ActingFor acting, Visitor visitor, Speech say) {
        this.booking = booking;
        this.cases = cases;
        this.acting = acting;
        this.visitor = visitor;
        this.say = say;
    }

    public void load() {
        company = acting.require();
        offer = booking.preview(order(), language());
        if (subject == null && (supportCase != null || instead != null)) subject = offer.subject();
        hold();
    }

    private void hold() {
        try {
            held = booking.hold(order(), language());
            next = List.of();
        } catch (Refusal refused) {
            if (!refused.code().equals("booking.slotTaken")) throw refused;
            lost();
        }
    }

    /** Another time instead of the one that is lost; what was written and sent along stays. */
    public void take(Slot slot) {
        start = slot.start().toString();
        offer = null;
        held = null;
        hold();
    }

    /** Books exactly what the page shows. */
    public void book() throws IOException {
        TermsYes yes = new TermsYes(
                accepted,
                getOffer().terms().version(),
                shownSha256,
                language(),
                Faces.getRequest().getRemoteAddr());
        try {
            AppointmentNumber made = booking.book(order(tray.take()), yes);
            tray.clear();
            NextPage.tell(say.of("booking.done", made.number()));
            Faces.redirect("portal/booking/appointment.xhtml?id=%s", made.id());
        } catch (Refusal refused) {
            if (!refused.code().equals("booking.slotTaken")) throw refused;
            held = null;
            lost();
        }
    }

    private void lost() {
        next = booking.next(order());
        Messages.create("{0}", say.of("refusal.booking.slotTaken")).error().add();
    }

    private BookingOrder order() {
        return order(List.of());
    }

    private BookingOrder order(List<NewFile> files) {
        return new BookingOrder(
                company.customerId(),
                service,
                minutes,
                moment(),
                specialist,
                supportCase,
                subject,
                held == null ? null : held.id(),
                key,
                instead,
                files,
                spoken);
    }

    private Instant moment() {
        try {
            return Instant.parse(String.valueOf(start));
        } catch (DateTimeParseException unreadable) {
            throw Refusal.invalid("booking.start");
        }
    }

    private String language() {
        return visitor.getLocale().getLanguage();
    }

    /** What is offered now; made again after the page's state was stored. */
    public BookingOffer getOffer() {
        if (offer == null) offer = booking.preview(order(), language());
        return offer;
    }

    /** The words that are accepted; the page remembers which it showed. */
    public String getDocument() {
        shownSha256 = getOffer().documentSha256();
        return getOffer().document();
    }

    /** The company's open cases, the latest first, to say which one it is about. */
    public List<CaseRow> getCases() {
        if (known == null)
            known = cases.find(company.customerId(), CaseScope.OPEN, null, null).items();
        return known;
    }

    /** Where another time for the same is chosen. */
    public String getOther() {
        return ListAddress.of("/portal/booking/slots.xhtml")
                .with("service", service)
                .with("minutes", minutes == null ? null : minutes.value())
                .with("case", supportCase)
                .with("instead", instead)
                .url();
    }

    public UploadTray getTray() {
        return tray;
    }

    public Long getInstead() {
        return instead;
    }

    public void setInstead(Long instead) {
        this.instead = instead;
    }

    public Long getSpecialist() {
        return specialist;
    }

    public void setSpecialist(Long specialist) {
        this.specialist = specialist;
    }

    public String getSpoken() {
        return spoken;
    }

    /** Two letters; anything else is any language. */
    public void setSpoken(String spoken) {
        this.spoken = Languages.ALL.contains(spoken) ? spoken : null;
    }

    public HeldSlot getHeld() {
        return held;
    }

    public List<Slot> getNext() {
        return next;
    }

    public MandateCard getCompany() {
        return company;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public Minutes getMinutes() {
        return minutes;
    }

    public void setMinutes(Minutes minutes) {
        this.minutes = minutes;
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public Long getSupportCase() {
        return supportCase;
    }

    public void setSupportCase(Long supportCase) {
        this.supportCase = supportCase;
    }

    /** Whom he wants, or null for whoever is free. */
    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public boolean isAccepted() {
        return accepted;
    }

    public void setAccepted(boolean accepted) {
        this.accepted = accepted;
    }
}
