package ch.guichet.credit;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;

/** The lots. */
@ApplicationScoped
class LotStore {
    @PersistenceContext(unitName = "guichet")
    private EntityManager entities;

    void add(CreditLot lot) {
        entities.persist(lot);
        entities.flush();
    }

    /** Writes what has changed, before statements that read it. */
    void write() {
        entities.flush();
    }

    CreditLot lock(long lotId) {
        CreditLot lot = entities.find(CreditLot.class, lotId, LockModeType.PESSIMISTIC_WRITE);
        if (lot == null) throw Refusal.notFound();
        return lot;
    }
}
