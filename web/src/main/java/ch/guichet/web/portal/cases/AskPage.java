package ch.guichet.web.portal.cases;

import ch.guichet.cases.CaseNumber;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.EntitlementReason;
import ch.guichet.cases.MyCases;
import ch.guichet.cases.NewCase;
import ch.guichet.customers.MandateCard;
import ch.guichet.web.files.UploadTray;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import org.omnifaces.util.Faces;

/**
 * A new question. The company is that of the moment the page was opened, whatever is chosen in another window, and the
 * page's own key makes one case of however many clicks.
 */
@Named("ask")
@ViewScoped
public class AskPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ActingFor acting;
    private final CustomerCases cases;
    private final MyCases mine;
    private final Speech say;
    private final String key = UUID.randomUUID().toString();
    private final UploadTray tray = new UploadTray();
    private MandateCard company;
    private EntitlementReason entitlement;
    private String subject;
    private String text;

    protected AskPage() {
        this(null, null, null, null);
    }

    @Inject
    public AskPage(ActingFor acting, CustomerCases cases, MyCases mine, Speech say) {
        this.acting = acting;
        this.cases = cases;
        this.mine = mine;
        this.say = say;
    }

    public void load() {
        company = acting.require();
        entitlement = mine.entitlementNow(company.customerId());
    }

    public void send() throws IOException {
        CaseNumber sent = cases.submit(new NewCase(company.customerId(), subject, text, key, tray.take()));
        tray.clear();
        NextPage.tell(say.of("portal.ask.sent", sent.number()));
        Faces.redirect("portal/cases/case.xhtml?id=%s", sent.caseId());
    }

    public UploadTray getTray() {
        return tray;
    }

    public MandateCard getCompany() {
        return company;
    }

    public EntitlementReason getEntitlement() {
        return entitlement;
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
