package ch.guichet.web.finance.reminders;

import ch.guichet.reminders.ReminderLine;
import ch.guichet.reminders.ReminderStatus;
import ch.guichet.reminders.Reminders;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.list.RowId;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.util.Faces;

/** A run of reminders: its lines, each taken in or left out, and the one button that sends them. */
@Named
@ViewScoped
public class ReminderRunPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Reminders reminders;
    private final Speech say;
    private String id;
    private String search;
    private String after;
    private boolean asked;
    private transient ReminderStatus status;
    private transient Page<ReminderLine> page;

    protected ReminderRunPage() {
        this(null, null);
    }

    @Inject
    public ReminderRunPage(Reminders reminders, Speech say) {
        this.reminders = reminders;
        this.say = say;
    }

    public void load() {
        getStatus();
    }

    /** Looks again; once the work is done the whole page is shown anew. */
    public void look() {
        status = null;
        if (!getStatus().working()) Faces.redirect("/finance/reminders/run.xhtml?id=%s", id);
    }

    public void choose(long line, boolean chosen) {
        reminders.choose(run(), line, chosen);
        again();
    }

    public void chooseAll(boolean chosen) {
        reminders.choose(run(), null, chosen);
        again();
    }

    /** Shows what approving means, and does nothing yet. */
    public void ask() {
        asked = true;
    }

    public void leave() {
        asked = false;
    }

    public void approve() {
        reminders.approve(run());
        NextPage.tell(say.of("reminders.run.approved"));
        Faces.redirect("/finance/reminders/run.xhtml?id=%s", id);
    }

    public void discard() {
        reminders.discard(run());
        NextPage.tell(say.of("reminders.run.discarded"));
        Faces.redirect("/finance/reminders/reminders.xhtml");
    }

    public void resume() {
        reminders.resume(run());
        Faces.redirect("/finance/reminders/run.xhtml?id=%s", id);
    }

    private void again() {
        status = null;
        page = null;
        asked = false;
    }

    private long run() {
        return RowId.of(id);
    }

    public ReminderStatus getStatus() {
        if (status == null) status = reminders.status(run());
        return status;
    }

    public Page<ReminderLine> getPage() {
        if (page == null) page = reminders.lines(run(), search, after);
        return page;
    }

    public boolean isReady() {
        return getStatus().run().state().name().equals("READY") && !getStatus().working();
    }

    /** Whether its job has ended before its work did. */
    public boolean isHalfway() {
        String state = getStatus().run().state().name();
        return !getStatus().working() && (state.equals("PROPOSING") || state.equals("SENDING"));
    }

    public String getNext() {
        return getPage().next() == null
                ? null
                : address().with("after", getPage().next()).url();
    }

    public String getFirst() {
        return after == null ? null : address().url();
    }

    private ListAddress address() {
        return ListAddress.of("/finance/reminders/run.xhtml").with("id", id).with("q", search);
    }

    public boolean isAsked() {
        return asked;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
