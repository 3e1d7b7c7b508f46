package ch.guichet.web.finance.credit;

import ch.guichet.credit.ChangeCard;
import ch.guichet.credit.ChangeKind;
import ch.guichet.credit.CreditChanges;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.omnifaces.util.Faces;

/** One proposed change: what it would do, and the yes or no of a second person. */
@Named
@ViewScoped
public class CreditChangePage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CreditChanges changes;
    private final BesideField beside;
    private final Speech say;
    private String id;
    private String reason;
    private transient ChangeCard change;

    protected CreditChangePage() {
        this(null, null, null);
    }

    @Inject
    public CreditChangePage(CreditChanges changes, BesideField beside, Speech say) {
        this.changes = changes;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        getChange();
    }

    public void approve() {
        changes.approve(RowId.of(id));
        again("packs.change.approved");
    }

    public void decline() {
        boolean done =
                beside.done(Map.of("credit.reason", "decline:reason"), () -> changes.decline(RowId.of(id), reason));
        if (done) again("packs.change.declined");
    }

    private void again(String sentence) {
        NextPage.tell(say.of(sentence));
        Faces.redirect("/finance/credit/change.xhtml?id=%s", id);
    }

    public ChangeCard getChange() {
        if (change == null) change = changes.show(RowId.of(id));
        return change;
    }

    /** What would be left in the lot. */
    public long getAfter() {
        long quantity = getChange().quantity();
        return change.remaining() + (change.kind() == ChangeKind.TRANSFER ? -quantity : quantity);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
