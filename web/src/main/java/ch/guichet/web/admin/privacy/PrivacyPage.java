package ch.guichet.web.admin.privacy;

import ch.guichet.privacy.Person;
import ch.guichet.privacy.PrivacyDesk;
import ch.guichet.privacy.RetentionRule;
import ch.guichet.privacy.RetentionRun;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Messages;

/** Whose data are asked for, and how long what is kept. */
@Named("privacyPage")
@RequestScoped
public class PrivacyPage {
    private final PrivacyDesk desk;
    private final Speech say;
    private String search;
    private List<Person> found;
    private List<RetentionRun> runs;

    protected PrivacyPage() {
        this(null, null);
    }

    @Inject
    public PrivacyPage(PrivacyDesk desk, Speech say) {
        this.desk = desk;
        this.say = say;
    }

    public List<Person> getFound() {
        if (found == null) found = desk.find(search);
        return found;
    }

    public List<RetentionRule> getRules() {
        return desk.rules();
    }

    public List<RetentionRun> getRuns() {
        if (runs == null) runs = desk.runs();
        return runs;
    }

    /** Takes away now what the coming night would. */
    public void retain() {
        int taken = desk.retain();
        runs = null;
        Messages.addGlobalInfo("{0}", say.of("privacy.retained", taken));
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
