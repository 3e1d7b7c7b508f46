package ch.guichet.billing.offender;

import jakarta.ejb.Stateless;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Breaks every other rule at once: a public entity, a door without roles and with too many verbs, and so on. */
@Entity
@Stateless
public class OffenderHelper {
    EntityManager entities;

    public Instant one() {
        return Instant.now();
    }

    public void two() {}

    public void three() {}

    public void four() {}

    public void five() {}

    public void six() {}

    public void seven() {}

    public void eight() {}
}
