package ch.guichet.web.portal.money;

import ch.guichet.billing.archive.DocumentRow;
import ch.guichet.billing.archive.MyDocuments;
import ch.guichet.customers.MandateCard;
import ch.guichet.payments.ledger.AccountEntry;
import ch.guichet.payments.ledger.CustomerAccount;
import ch.guichet.payments.ledger.MyMoney;
import ch.guichet.payments.ledger.OpenItem;
import ch.guichet.payments.plan.PaymentPlan;
import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import ch.guichet.web.format.Csv;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.omnifaces.util.Faces;

/** What a company owes, has paid and has with the publisher: codes to pay with, the statement, and all of it to keep. */
@Named("myMoneyPage")
@RequestScoped
public class MoneyPage {
    private final ActingFor acting;
    private final MyMoney money;
    private final MyDocuments documents;
    private final Speech say;
    private Long id;
    private CustomerAccount account;
    private List<PaymentPlan> plans;

    protected MoneyPage() {
        this(null, null, null, null);
    }

    @Inject
    public MoneyPage(ActingFor acting, MyMoney money, MyDocuments documents, Speech say) {
        this.acting = acting;
        this.money = money;
        this.documents = documents;
        this.say = say;
    }

    /** Without the right to see invoices the page says so, and who can give it. */
    public void load() {
        account = null;
        getAccount();
    }

    /** Pays an open item from the company's balance, as far as that goes. */
    public void use(long document) {
        MandateCard mandate = acting.require();
        OpenItem item = money.account(mandate.customerId()).open().stream()
                .filter(one -> one.documentId() == document)
                .findFirst()
                .orElseThrow(Refusal::notFound);
        money.useBalance(mandate.customerId(), document);
        NextPage.tell(say.of("payments.money.used", item.number()));
        Faces.redirect("/portal/money/money.xhtml?company=%s", String.valueOf(mandate.customerNumber()));
    }

    /** Sends the code of one document, as a picture. */
    public void code() throws IOException {
        byte[] svg = money.code(id);
        Faces.getResponse().setContentType("image/svg+xml");
        Faces.getResponse().setHeader("Cache-Control", "no-store");
        Faces.getResponse().getOutputStream().write(svg);
        Faces.responseComplete();
    }

    /** Sends the statement and every posted document in one archive, written while it is read. */
    public void download() throws IOException {
        long customer = acting.require().customerId();
        CustomerAccount all = money.account(customer);
        Faces.sendFile("guichet-" + acting.require().customerNumber() + ".zip", true, out -> pack(customer, all, out));
    }

    private void pack(long customer, CustomerAccount all, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        zip.putNextEntry(new ZipEntry("statement.csv"));
        zip.write((Csv.MARK
                        + Csv.row(
                                (Object[]) say.of("payments.statement.columns").split("\\|")))
                .getBytes(StandardCharsets.UTF_8));
        for (AccountEntry entry : all.entries()) zip.write(written(entry).getBytes(StandardCharsets.UTF_8));
        Page<DocumentRow> page = documents.ofCompany(customer, null, null);
        while (page != null) {
            for (DocumentRow row : page.items()) {
                zip.putNextEntry(new ZipEntry(row.number() + ".pdf"));
                zip.write(documents.pdf(row.id()));
            }
            page = page.next() == null ? null : documents.ofCompany(customer, null, page.next());
        }
        zip.finish();
    }

    private String written(AccountEntry entry) {
        return Csv.row(entry.day(), say.status(entry.kind()), entry.text(), entry.amount(), entry.balance());
    }

    /** Null without the right to see it. */
    public CustomerAccount getAccount() {
        MandateCard mandate = acting.require();
        if (account == null && mandate.seesInvoices()) account = money.account(mandate.customerId());
        return account;
    }

    public List<PaymentPlan> getPlans() {
        if (plans == null) plans = money.plans(acting.require().customerId());
        return plans;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
