package ch.guichet.quotes;

import ch.guichet.shared.Round;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.logging.Logger;

/** Looks for quotes whose last day is near or over, again and again. Every server looks; one row says whose turn it is. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
public class QuoteRound extends Round {
    private static final long PAUSE_MILLIS = 60_000;
    private static final Logger LOG = Logger.getLogger("guichet.quotes");

    @Inject
    private QuoteTimes times;

    public QuoteRound() {
        super(LOG, PAUSE_MILLIS, "Quotes were not looked through");
    }

    @Override
    protected void go() {
        times.goUnlessDone();
    }
}
