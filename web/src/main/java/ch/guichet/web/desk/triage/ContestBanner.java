package ch.guichet.web.desk.triage;

import ch.guichet.triage.DeskTriage;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many contests wait, for the navigation. */
@Named
@RequestScoped
public class ContestBanner {
    private final DeskTriage triage;
    private final Speech say;
    private String navigation;

    protected ContestBanner() {
        this(null, null);
    }

    @Inject
    public ContestBanner(DeskTriage triage, Speech say) {
        this.triage = triage;
        this.say = say;
    }

    public String getNavigation() {
        if (navigation == null) {
            int waiting = triage.open().size();
            String title = say.of("triage.contests.title");
            navigation = waiting == 0 ? title : title + " (" + waiting + ")";
        }
        return navigation;
    }
}
