package ch.guichet.web.desk.urgency;

import ch.guichet.identity.CurrentUser;
import ch.guichet.urgency.UrgencyNews;
import ch.guichet.urgency.UrgencyRow;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Urgency as every page of the desk shows it: how much is open, and what is for whoever looks. */
@Named("urgencyBanner")
@RequestScoped
public class UrgencyBanner {
    private final UrgencyNews news;
    private final CurrentUser user;
    private final Speech say;
    private List<UrgencyRow> rows;

    protected UrgencyBanner() {
        this(null, null, null);
    }

    @Inject
    public UrgencyBanner(UrgencyNews news, CurrentUser user, Speech say) {
        this.news = news;
        this.user = user;
        this.say = say;
    }

    public List<UrgencyRow> getRows() {
        if (rows == null) rows = news.now();
        return rows;
    }

    /** Looks again; the page asks for it every few seconds. */
    public void look() {
        rows = null;
    }

    /** Whether the desk gave it to whoever looks. */
    public boolean isMine(UrgencyRow row) {
        return row.specialistId() != null && row.specialistId() == user.get().id();
    }

    /** The link of the navigation, with how many are open. */
    public String getNavigation() {
        return getRows().isEmpty()
                ? say.of("urgency.nav")
                : say.of("urgency.nav.waiting", getRows().size());
    }
}
