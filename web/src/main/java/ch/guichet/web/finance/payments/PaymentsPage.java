package ch.guichet.web.finance.payments;

import ch.guichet.payments.ledger.BankMovements;
import ch.guichet.payments.ledger.NightlyProof;
import ch.guichet.payments.ledger.PaymentFilter;
import ch.guichet.payments.ledger.PaymentList;
import ch.guichet.payments.ledger.PaymentRow;
import ch.guichet.payments.ledger.ProofOfAccount;
import ch.guichet.payments.ledger.Reconciliation;
import ch.guichet.shared.Page;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.list.RowId;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** Movements of the bank account: what waits for a person first, everything else one click away. */
@Named
@RequestScoped
public class PaymentsPage {
    private final BankMovements movements;
    private final Reconciliation reconciliation;
    private final Speech say;
    private PaymentList list;
    private String search;
    private String file;
    private String after;
    private Page<PaymentRow> page;
    private List<ProofOfAccount> proofs;

    protected PaymentsPage() {
        this(null, null, null);
    }

    @Inject
    public PaymentsPage(BankMovements movements, Reconciliation reconciliation, Speech say) {
        this.movements = movements;
        this.reconciliation = reconciliation;
        this.say = say;
    }

    public Page<PaymentRow> getPage() {
        if (page == null) page = movements.find(filter(), after);
        return page;
    }

    PaymentFilter filter() {
        return new PaymentFilter(shownList(), search, RowId.orNull(file));
    }

    /** A search looks everywhere, and so does a file, unless a list is chosen. */
    private PaymentList shownList() {
        if (list != null) return list;
        boolean wide = (search != null && !search.isBlank()) || file != null;
        return wide ? PaymentList.ALL : PaymentList.WAITING;
    }

    public List<Choice> getLists() {
        return Arrays.stream(PaymentList.values())
                .map(one ->
                        new Choice(say.status(one), address().with("list", one).url() + "#list", one == shownList()))
                .toList();
    }

    /** The one to begin with, or null when nobody has to decide anything. */
    public Long getFirst() {
        return movements.next(0);
    }

    /** When the job has compared last, and whether all was well; null before the first time. */
    public String getLastNight() {
        List<NightlyProof> night = reconciliation.lastNight();
        if (night.isEmpty()) return null;
        boolean held = night.stream().allMatch(one -> one.proof().holds());
        return held
                ? say.of("payments.proof.nightHolds", night.get(0).at())
                : say.of("payments.proof.nightDiffers", night.get(0).at());
    }

    public List<ProofOfAccount> getProofs() {
        if (proofs == null) proofs = reconciliation.prove();
        return proofs;
    }

    /** What a line compares, in words. */
    public String nameOf(ProofOfAccount line) {
        String key = "payments.proof." + line.code();
        return say.of(key);
    }

    public boolean isProved() {
        return getProofs().stream().allMatch(ProofOfAccount::holds);
    }

    public boolean isNarrowed() {
        return (search != null && !search.isBlank()) || file != null;
    }

    public String getNext() {
        return getPage().next() == null
                ? null
                : address().with("list", list).with("after", getPage().next()).url() + "#list";
    }

    public String getStart() {
        return after == null ? null : address().with("list", list).url() + "#list";
    }

    public String getExport() {
        return new ListAddress("/finance/payments/export.xhtml", address().filters())
                .with("list", shownList())
                .url();
    }

    private ListAddress address() {
        return ListAddress.of("/finance/payments/payments.xhtml")
                .with("q", search)
                .with("file", file);
    }

    public PaymentList getList() {
        return list;
    }

    public void setList(PaymentList list) {
        this.list = list;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
