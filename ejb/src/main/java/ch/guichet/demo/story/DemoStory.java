package ch.guichet.demo.story;

import ch.guichet.demo.DemoMode;
import ch.guichet.identity.Passwords;
import ch.guichet.schema.CannotStart;
import ch.guichet.schema.WritePace;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/**
 * Fills an empty database with a fictitious publisher and two months of history, in demo mode and once. Without demo
 * mode it makes sure that a database with public passwords is not put into service.
 */
@Singleton
@Startup
@DependsOn({"SchemaMigration", "FirstAdministrator"})
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStory {
    private static final Logger LOG = Logger.getLogger("guichet");

    @Inject
    private DemoMode demo;

    @Inject
    private Passwords passwords;

    @Inject
    private WritePace pace;

    @Inject
    private StoryStore store;

    @Inject
    private Telling telling;

    @Inject
    private PastAppointments pastAppointments;

    @Inject
    private PastMonth pastMonth;

    @Inject
    private BankChapter bank;

    @Inject
    private MailChapter mails;

    @Inject
    private ComingWeek comingWeek;

    @PostConstruct
    void tell() {
        if (!demo.on()) {
            refusePublicPasswords();
            return;
        }
        passwords.arePublic();
        pace.relaxed(this::story);
    }

    private void story() {
        long began = System.nanoTime();
        boolean told = telling.tellOnce();
        pastAppointments.playUnlessDone();
        pastMonth.billUnlessDone();
        bank.readUnlessDone();
        if (told) mails.read();
        comingWeek.bookUnlessDone();
        if (told) LOG.info("Demo data are in after " + (System.nanoTime() - began) / 1_000_000 + " ms");
    }

    private void refusePublicPasswords() {
        if (store.told()) {
            new CannotStart("this database holds the demo data, whose passwords and tokens are public;"
                            + " start it with GUICHET_DEMO=true, or use an empty database")
                    .stopTheServer();
        }
    }
}
