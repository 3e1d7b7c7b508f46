package ch.guichet.web.office.mailbox;

import ch.guichet.mailbox.MailFate;
import ch.guichet.mailbox.MailFilter;
import ch.guichet.mailbox.MailRoom;
import ch.guichet.mailbox.MailRow;
import ch.guichet.mailbox.MailboxState;
import ch.guichet.shared.Page;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;

/** What came by mail, and where it went. All that narrows the list stands in its address. */
@Named
@RequestScoped
public class MailsPage {
    private final MailRoom room;
    private final Speech say;
    private String fate;
    private String search;
    private String after;
    private Page<MailRow> page;
    private MailboxState mailbox;

    protected MailsPage() {
        this(null, null);
    }

    @Inject
    public MailsPage(MailRoom room, Speech say) {
        this.room = room;
        this.say = say;
    }

    public void load() {
        page = room.mails(new MailFilter(fate(), search), after);
    }

    public List<MailRow> getRows() {
        return page.items();
    }

    public MailboxState getMailbox() {
        if (mailbox == null) mailbox = room.state();
        return mailbox;
    }

    /** The link of the navigation, with how many mails wait for a person. */
    public String getNavigation() {
        long waiting = getMailbox().held() + getMailbox().broken();
        return waiting == 0 ? say.of("mailbox.nav") : say.of("mailbox.nav.waiting", waiting);
    }

    public MailFate[] getFates() {
        return MailFate.values();
    }

    public boolean isNarrowed() {
        return !address().filters().isEmpty();
    }

    /** The first page again, or null on it. */
    public String getFirst() {
        return after == null ? null : address().url();
    }

    public String getNext() {
        return page.next() == null ? null : address().with("after", page.next()).url();
    }

    private ListAddress address() {
        return ListAddress.of("/office/mailbox/mails.xhtml")
                .with("fate", fate())
                .with("q", search);
    }

    private MailFate fate() {
        return Arrays.stream(MailFate.values())
                .filter(each -> each.name().equals(fate))
                .findFirst()
                .orElse(null);
    }

    public String getFate() {
        return fate;
    }

    public void setFate(String fate) {
        this.fate = fate;
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
