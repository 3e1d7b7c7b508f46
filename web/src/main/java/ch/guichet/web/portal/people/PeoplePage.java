package ch.guichet.web.portal.people;

import ch.guichet.access.Colleague;
import ch.guichet.access.MyColleagues;
import ch.guichet.web.portal.company.ActingFor;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Messages;

/** Who acts for the company, and who did. */
@Named
@RequestScoped
public class PeoplePage {
    private final MyColleagues colleagues;
    private final ActingFor acting;
    private final Speech say;
    private List<Colleague> all;

    protected PeoplePage() {
        this(null, null, null);
    }

    @Inject
    public PeoplePage(MyColleagues colleagues, ActingFor acting, Speech say) {
        this.colleagues = colleagues;
        this.acting = acting;
        this.say = say;
    }

    public void load() {
        all = colleagues.all(acting.require().customerId());
    }

    /** Gives somebody back what he had. @param customer the company the page was shown for */
    public void restore(long customer, Colleague whom) {
        acting.follow(customer);
        colleagues.restore(customer, whom.contactId());
        all = null;
        Messages.addGlobalInfo("{0}", say.of("people.restored", whom.name()));
    }

    public List<Colleague> getPresent() {
        return all().stream().filter(one -> !one.former()).toList();
    }

    public List<Colleague> getFormer() {
        return all().stream().filter(Colleague::former).toList();
    }

    private List<Colleague> all() {
        if (all == null) load();
        return all;
    }
}
