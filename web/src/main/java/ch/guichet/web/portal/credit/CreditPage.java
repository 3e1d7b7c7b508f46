package ch.guichet.web.portal.credit;

import ch.guichet.billing.archive.MyDocuments;
import ch.guichet.billing.archive.NamedLine;
import ch.guichet.credit.CreditOutlook;
import ch.guichet.credit.CreditStatement;
import ch.guichet.credit.LedgerRow;
import ch.guichet.credit.LotCard;
import ch.guichet.credit.LotState;
import ch.guichet.credit.MyCredit;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import ch.guichet.web.format.Formats;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** A company's Support Credit: the lots with what is left in them, and how it came to that. */
@Named("myCreditPage")
@RequestScoped
public class CreditPage {
    private final ActingFor acting;
    private final MyCredit credit;
    private final MyDocuments documents;
    private final Speech say;
    private String after;
    private CreditStatement statement;
    private CreditOutlook outlook;
    private LocalDate from;
    private LocalDate to;
    private Page<LedgerRow> ledger;
    private Map<String, NamedLine> lines = Map.of();

    protected CreditPage() {
        this(null, null, null, null);
    }

    @Inject
    public CreditPage(ActingFor acting, MyCredit credit, MyDocuments documents, Speech say) {
        this.acting = acting;
        this.credit = credit;
        this.documents = documents;
        this.say = say;
    }

    public void load() {
        MandateCard mandate = acting.require();
        statement = credit.statement(mandate.customerId());
        outlook = credit.outlook(mandate.customerId());
        ledger = credit.ledger(mandate.customerId(), after);
        if (mandate.seesInvoices()) name(mandate.customerId());
    }

    /** Sends the statement of the period in the address. */
    public void send() throws IOException {
        long company = acting.require().customerId();
        Faces.sendFile(credit.paper(company, from, to), "credit-" + from + "-" + to + ".pdf", true);
    }

    private void name(long customerId) {
        Set<Long> ids = ledger.items().stream()
                .map(LedgerRow::documentId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        lines = documents.lines(customerId, ids).stream()
                .collect(Collectors.toMap(line -> line.documentId() + "/" + line.lineNo(), Function.identity()));
    }

    /** The line of a document that explains a debit, or null when there is none that the reader may open. */
    public NamedLine line(LedgerRow entry) {
        return lines.get(entry.documentId() + "/" + entry.lineNo());
    }

    /** A quantity in the unit of its lot, with its sign: {@code −1 h 30 min}, {@code CHF 120.00}. */
    public String quantity(boolean time, long quantity) {
        if (!time) return (quantity < 0 ? "−" : "") + "CHF\u00a0" + Formats.money(Money.ofCents(Math.abs(quantity)));
        return (quantity < 0 ? "−" : "") + Formats.minutes(new Minutes(Math.toIntExact(Math.abs(quantity))));
    }

    /** From when to when a lot can be used. */
    public String validity(LotCard lot) {
        if (lot.usableFrom() == null) return say.of("portal.credit.unpaid");
        return lot.expiresOn() == null
                ? say.of("portal.credit.forEver", lot.usableFrom())
                : say.of("portal.credit.valid", lot.usableFrom(), lot.expiresOn());
    }

    public LotState state(LotCard lot) {
        return lot.stateOn(statement.day());
    }

    public CreditOutlook getOutlook() {
        return outlook;
    }

    public LocalDate getFrom() {
        return from == null && statement != null ? statement.day().withDayOfYear(1) : from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to == null && statement != null ? statement.day() : to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public CreditStatement getStatement() {
        return statement;
    }

    public Page<LedgerRow> getLedger() {
        return ledger;
    }

    public List<LotCard> getLots() {
        return statement.lots();
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
