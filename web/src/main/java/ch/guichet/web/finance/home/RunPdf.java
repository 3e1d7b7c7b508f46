package ch.guichet.web.finance.home;

import ch.guichet.billing.document.DocumentLanguage;
import ch.guichet.billing.document.PlainDocument;
import ch.guichet.billing.document.PlainDocument.Fact;
import ch.guichet.billing.document.PlainDocument.Section;
import ch.guichet.billing.document.PlainPdf;
import ch.guichet.billing.monthend.MonthEnd;
import ch.guichet.billing.monthend.ParkedCustomer;
import ch.guichet.billing.monthend.ParkedList;
import ch.guichet.billing.monthend.ProofLine;
import ch.guichet.billing.monthend.RunHeader;
import ch.guichet.billing.monthend.RunStatus;
import ch.guichet.billing.monthend.RunTotals;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.format.Formats;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The sheet that is filed with a month: what it came to, who was left out, and the proof that it adds up. */
@Named
@RequestScoped
public class RunPdf {
    @Inject
    private MonthEnd monthEnd;

    @Inject
    private ParkedList parkedList;

    @Inject
    private ParkedWords parkedWords;

    @Inject
    private ProofWords proofWords;

    @Inject
    private Speech say;

    @Inject
    private Visitor visitor;

    private String id;

    public void send() throws IOException {
        RunStatus status = monthEnd.status(RowId.of(id));
        byte[] sheet = PlainPdf.of(sheet(status));
        Faces.sendFile(
                sheet, "guichet-" + status.run().month() + "-" + status.run().id() + ".pdf", true);
    }

    private PlainDocument sheet(RunStatus status) {
        RunHeader run = status.run();
        String title = run.customerId() == null
                ? say.of("finance.run.title", run.month())
                : say.of("finance.run.single", run.customerName(), run.cutOff());
        return new PlainDocument(
                title,
                "Guichet",
                BusinessClock.dayOf(run.finishedAt() == null ? run.startedAt() : run.finishedAt()),
                DocumentLanguage.of(visitor.getLocale().getLanguage()),
                facts(status),
                sections(status));
    }

    private List<Fact> facts(RunStatus status) {
        RunHeader run = status.run();
        RunTotals totals = status.totals();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(say.of("finance.history.state"), say.status(run.state())));
        facts.add(new Fact(
                say.of("finance.history.started"), say.of("finance.pdf.by", run.startedAt(), run.startedBy())));
        if (run.approvedAt() != null)
            facts.add(new Fact(
                    say.of("finance.history.approved"), say.of("finance.pdf.by", run.approvedAt(), run.approvedBy())));
        facts.add(new Fact(
                say.of("finance.run.documents"),
                say.of("finance.run.documentsHint", totals.invoices(), totals.statements())));
        facts.add(new Fact(say.of("finance.col.net"), "CHF " + Formats.money(totals.net())));
        facts.add(new Fact(say.of("finance.col.vat"), "CHF " + Formats.money(totals.vat())));
        facts.add(new Fact(say.of("finance.col.credit"), "CHF " + Formats.money(totals.credit())));
        facts.add(new Fact(say.of("finance.col.due"), "CHF " + Formats.money(totals.due())));
        facts.add(new Fact(say.of("finance.run.fromCredit"), Formats.minutes(totals.creditTime())));
        return facts;
    }

    private List<Section> sections(RunStatus status) {
        List<Section> sections = new ArrayList<>();
        if (!status.proof().isEmpty())
            sections.add(new Section(
                    say.of("finance.proof.title"),
                    status.proof().stream().map(this::proof).collect(Collectors.joining("\n"))));
        List<ParkedCustomer> parked = parkedList.of(status.run().id());
        if (!parked.isEmpty())
            sections.add(new Section(
                    say.of("finance.parked.title", parked.size()),
                    parked.stream()
                            .map(who ->
                                    who.customerNumber() + " " + who.customerName() + ": " + parkedWords.reason(who))
                            .collect(Collectors.joining("\n"))));
        return sections;
    }

    private String proof(ProofLine line) {
        String what = "proof." + line.code();
        return say.of(
                "finance.pdf.proof",
                say.of(what),
                proofWords.expected(line),
                proofWords.found(line),
                line.holds() ? say.of("finance.proof.yes") : say.of("finance.proof.no"));
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
