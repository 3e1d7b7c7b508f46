package ch.guichet.demo.story;

import ch.guichet.demo.MovableClock;
import ch.guichet.shared.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Tells the story: each scene at its own time, by whoever does it, through the door that everybody uses. All of it is
 * one transaction, under the lock of the one row of demo mode: several servers on one database tell it once, and a
 * server that dies while telling has told nothing.
 */
@ApplicationScoped
class Telling {
    @Inject
    private StoryStore store;

    @Inject
    private MovableClock clock;

    @Inject
    private Cast cast;

    @Inject
    private Chapters chapters;

    /** Whether this server told it; false when it had been told before. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean tellOnce() {
        Instant now = clock.now();
        if (!store.lockedAndUntold()) return false;
        StoryBook book = new StoryBook(new StoryCalendar(BusinessClock.dayOf(now)));
        clock.tell(book.calendar().opening());
        try {
            chapters.write(book);
            play(book.scenes().stream()
                    .filter(scene -> !scene.at().isAfter(now))
                    .toList());
        } finally {
            clock.tell(null);
        }
        store.markTold();
        return true;
    }

    private void play(List<Scene> scenes) {
        for (Scene scene : scenes) {
            clock.tell(scene.at());
            cast.play(scene);
            // the next door must find all of it in the database, as if this one had committed
            store.writeAndForget();
        }
    }
}
