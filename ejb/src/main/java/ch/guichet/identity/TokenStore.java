package ch.guichet.identity;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The API tokens in the database. */
@ApplicationScoped
class TokenStore {
    @PersistenceContext
    private EntityManager em;

    ApiToken add(ApiToken token) {
        em.persist(token);
        return token;
    }

    ApiToken require(long id) {
        ApiToken token = em.find(ApiToken.class, id);
        if (token == null) throw Refusal.notFound();
        return token;
    }

    Optional<ApiToken> byHash(String sha256) {
        return em.createQuery("select t from ApiToken t where t.sha256 = :hash", ApiToken.class)
                .setParameter("hash", sha256)
                .getResultStream()
                .findFirst();
    }

    /** A statement and not a changed entity: two requests at once must not fight about it. */
    void used(long id, Instant now) {
        em.createQuery("update ApiToken t set t.lastUsedAt = :now where t.id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    List<TokenRow> all() {
        return em.createQuery("""
                select new ch.guichet.identity.TokenRow(t.id, t.label, u.login, u.displayName,
                    t.createdAt, t.expiresAt, t.lastUsedAt, t.revokedAt)
                from ApiToken t join AppUser u on u.id = t.userId
                order by t.id desc""", TokenRow.class).setMaxResults(500).getResultList();
    }
}
