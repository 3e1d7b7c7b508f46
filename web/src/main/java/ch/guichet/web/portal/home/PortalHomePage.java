package ch.guichet.web.portal.home;

import ch.guichet.billing.archive.DocumentRow;
import ch.guichet.billing.archive.MyDocuments;
import ch.guichet.cases.CaseRow;
import ch.guichet.cases.CaseScope;
import ch.guichet.cases.MyCases;
import ch.guichet.cases.WaitingOffer;
import ch.guichet.credit.CreditStatement;
import ch.guichet.credit.MyCredit;
import ch.guichet.customers.MandateCard;
import ch.guichet.web.portal.company.ActingFor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What a contact needs first: what waits for his decision, what runs, what he has left, what he got. */
@Named("portalHome")
@RequestScoped
public class PortalHomePage {
    private static final int FEW = 5;

    private final ActingFor acting;
    private final MyCases cases;
    private final MyCredit myCredit;
    private final MyDocuments myDocuments;
    private List<WaitingOffer> waiting = List.of();
    private List<CaseRow> open = List.of();
    private List<DocumentRow> documents = List.of();
    private CreditStatement credit;

    protected PortalHomePage() {
        this(null, null, null, null);
    }

    @Inject
    public PortalHomePage(ActingFor acting, MyCases cases, MyCredit myCredit, MyDocuments myDocuments) {
        this.acting = acting;
        this.cases = cases;
        this.myCredit = myCredit;
        this.myDocuments = myDocuments;
    }

    /** A contact without any company sees a page that says so. */
    public void load() {
        if (acting.getMandates().isEmpty()) return;
        MandateCard mandate = acting.require();
        waiting = cases.waiting();
        open = few(cases.find(mandate.customerId(), CaseScope.OPEN, null, null).items());
        credit = myCredit.statement(mandate.customerId());
        if (mandate.seesInvoices())
            documents =
                    few(myDocuments.ofCompany(mandate.customerId(), null, null).items());
    }

    /** Offers to this company. */
    public List<WaitingOffer> getWaiting() {
        return waiting.stream()
                .filter(offer -> offer.customerId() == acting.getMandate().customerId())
                .toList();
    }

    /** Offers to the other companies he acts for. */
    public List<WaitingOffer> getWaitingElsewhere() {
        return waiting.stream()
                .filter(offer -> offer.customerId() != acting.getMandate().customerId())
                .toList();
    }

    public List<CaseRow> getOpen() {
        return open;
    }

    /** Null for a contact without any company. */
    public CreditStatement getCredit() {
        return credit;
    }

    public List<DocumentRow> getDocuments() {
        return documents;
    }

    private static <T> List<T> few(List<T> rows) {
        return rows.subList(0, Math.min(FEW, rows.size()));
    }
}
