package ch.guichet.web.portal.urgency;

import ch.guichet.cases.CaseView;
import ch.guichet.cases.CustomerCases;
import ch.guichet.customers.MandateCard;
import ch.guichet.urgency.MyUrgency;
import ch.guichet.urgency.NewUrgency;
import ch.guichet.urgency.UrgencyPreview;
import ch.guichet.urgency.UrgencyRow;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.omnifaces.util.Faces;

/** Asking for urgent help: what it costs on top, and whether somebody could come, before anything is sent. */
@Named("urgencyAsk")
@ViewScoped
public class UrgencyAskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final MyUrgency urgency;
    private final CustomerCases cases;
    private final ActingFor acting;
    private final Speech say;
    private final String key = UUID.randomUUID().toString();
    private Long supportCase;
    private MandateCard company;
    private CaseView about;
    private transient UrgencyPreview preview;
    private transient List<UrgencyRow> mine;
    private String subject;
    private String text;

    protected UrgencyAskPage() {
        this(null, null, null, null);
    }

    @Inject
    public UrgencyAskPage(MyUrgency urgency, CustomerCases cases, ActingFor acting, Speech say) {
        this.urgency = urgency;
        this.cases = cases;
        this.acting = acting;
        this.say = say;
    }

    public void load() {
        if (supportCase == null) {
            company = acting.require();
            return;
        }
        about = cases.show(supportCase);
        company = acting.follow(about.row().customerId());
    }

    /** Sends the offer to those who may accept it; a second click finds the first one's. */
    public void ask() throws IOException {
        long id = urgency.ask(new NewUrgency(company.customerId(), supportCase, subject, text, key));
        NextPage.tell(say.of("urgency.ask.sent"));
        Faces.redirect("portal/urgency/request.xhtml?id=%s", id);
    }

    public UrgencyPreview getPreview() {
        if (preview == null) preview = urgency.preview(company.customerId());
        return preview;
    }

    /** Of this company, the latest first. */
    public List<UrgencyRow> getMine() {
        if (mine == null) mine = urgency.all(company.customerId(), null).items();
        return mine;
    }

    public String getDeciders() {
        return String.join(", ", getPreview().deciders());
    }

    public MandateCard getCompany() {
        return company;
    }

    /** The case it is about, or null for something new. */
    public CaseView getAbout() {
        return about;
    }

    public Long getSupportCase() {
        return supportCase;
    }

    public void setSupportCase(Long supportCase) {
        this.supportCase = supportCase;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
