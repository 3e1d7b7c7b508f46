package ch.guichet.web.portal.urgency;

import ch.guichet.customers.MandateCard;
import ch.guichet.urgency.MyUrgency;
import ch.guichet.urgency.UrgencyView;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** One request of a company: where it stands, the exact offer, and the decision. */
@Named("myUrgency")
@ViewScoped
public class MyUrgencyPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MyUrgency urgency;
    private final ActingFor acting;
    private final Speech say;
    private Long id;
    private boolean read;
    private String reason;
    private UrgencyView view;
    private MandateCard mandate;

    protected MyUrgencyPage() {
        this(null, null, null);
    }

    @Inject
    public MyUrgencyPage(MyUrgency urgency, ActingFor acting, Speech say) {
        this.urgency = urgency;
        this.acting = acting;
        this.say = say;
    }

    public void load() {
        view = urgency.show(id);
        mandate = acting.follow(view.row().customerId());
    }

    public void accept() throws IOException {
        boolean counts = urgency.accept(
                        id, view.documentSha256(), Faces.getRequest().getRemoteAddr())
                .counts();
        told(counts ? "urgency.accepted" : "urgency.late");
    }

    public void decline() throws IOException {
        urgency.refuse(id, reason);
        told("urgency.refused");
    }

    private void told(String key) throws IOException {
        NextPage.tell(say.of(key));
        Faces.redirect("portal/urgency/request.xhtml?id=%s", id);
    }

    public boolean isOpen() {
        return view.row().state().open();
    }

    public boolean isMayAccept() {
        return mandate.mayAcceptUrgency();
    }

    public UrgencyView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
