package ch.guichet.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Something that a server does again and again, the next time only when it is back; outside of any transaction, because
 * each of its steps has one of its own. Trouble is logged and the next round tries again. A singleton that is started
 * with the server extends it.
 */
public abstract class Round {
    @Resource
    private TimerService timers;

    private final Logger log;
    private final long pauseMillis;
    private final String trouble;

    /**
     * @param log where trouble is told
     * @param pauseMillis how long it rests between two rounds
     * @param trouble what the log says when a round fails, as a half sentence
     */
    protected Round(Logger log, long pauseMillis, String trouble) {
        this.log = log;
        this.pauseMillis = pauseMillis;
        this.trouble = trouble;
    }

    /** One round. */
    protected abstract void go();

    @PostConstruct
    void setOut() {
        timers.createSingleActionTimer(pauseMillis, new TimerConfig(null, false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void turn() {
        try {
            go();
        } catch (RuntimeException failed) {
            log.log(Level.WARNING, trouble + "; the next round tries again", failed);
        } finally {
            setOut();
        }
    }
}
