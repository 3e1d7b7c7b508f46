package ch.guichet.web.portal.booking;

import ch.guichet.booking.CalledSlot;
import ch.guichet.booking.MyWaiting;
import ch.guichet.web.portal.company.ActingFor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** Where the mailed link of a freed time arrives: it opens the booking of that time and changes nothing. */
@Named("freedPage")
@RequestScoped
public class FreedPage {
    private final MyWaiting waiting;
    private final ActingFor acting;
    private String token;

    protected FreedPage() {
        this(null, null);
    }

    @Inject
    public FreedPage(MyWaiting waiting, ActingFor acting) {
        this.waiting = waiting;
        this.acting = acting;
    }

    public void load() throws IOException {
        CalledSlot slot = waiting.open(token);
        acting.follow(slot.customerId());
        String who = slot.specialistId() == null ? "" : "&specialist=" + slot.specialistId();
        Faces.redirect(
                "portal/booking/book.xhtml?service=%s&minutes=%s&start=%s" + who,
                slot.service(),
                String.valueOf(slot.minutes().value()),
                slot.start().toString());
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
