package ch.guichet.web.privacy;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.Publisher;
import ch.guichet.privacy.Retention;
import ch.guichet.privacy.RetentionRule;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import ch.guichet.web.shell.ChosenLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** What is kept about whom, why and for how long, for anybody; the days are those that are set. */
@Named
@RequestScoped
public class NoticePage {
    private final Catalog catalog;
    private final Retention retention;
    private final BusinessClock clock;
    private Publisher publisher;

    protected NoticePage() {
        this(null, null, null);
    }

    @Inject
    public NoticePage(Catalog catalog, Retention retention, BusinessClock clock) {
        this.catalog = catalog;
        this.retention = retention;
        this.clock = clock;
    }

    /** Keeps a language that was chosen by its link. */
    public void load() {
        ChosenLanguage.remember(Faces.getRequestParameter("language"), Faces.getRequest(), Faces.getResponse());
        try {
            publisher = catalog.publisher(clock.today());
        } catch (Refusal nobodyYet) {
            publisher = null;
        }
    }

    /** Who is answerable, or null while the publisher has not said who he is. */
    public Publisher getPublisher() {
        return publisher;
    }

    /** What is taken away after how many days. */
    public List<RetentionRule> getRules() {
        return retention.all().stream().filter(rule -> rule.days() > 0).toList();
    }
}
