package ch.guichet.web.desk.urgency;

import ch.guichet.booking.SpecialistNow;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How a specialist stands, in words. */
@Named("urgencyWords")
@ApplicationScoped
public class UrgencyWords {
    private final Speech say;

    protected UrgencyWords() {
        this(null);
    }

    @Inject
    public UrgencyWords(Speech say) {
        this.say = say;
    }

    /** What keeps him first, if anything does. */
    public String of(SpecialistNow one) {
        if (!one.booked().isEmpty())
            return say.of(
                    "urgency.now.booked",
                    one.name(),
                    String.valueOf(one.booked().get(0).number()));
        if (one.measured()) return say.of("urgency.now.measured", one.name());
        if (one.occupied()) return say.of("urgency.now.occupied", one.name());
        return say.of(one.working() ? "urgency.now.free" : "urgency.now.off", one.name());
    }
}
