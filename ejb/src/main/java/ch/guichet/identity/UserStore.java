package ch.guichet.identity;

import ch.guichet.shared.Page;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The accounts in the database. */
@ApplicationScoped
class UserStore {
    private static final int PAGE = 50;

    @PersistenceContext
    private EntityManager em;

    void add(AppUser user) {
        em.persist(user);
    }

    /** So that plain SQL finds what was added. */
    void flush() {
        em.flush();
    }

    AppUser require(long id) {
        AppUser user = em.find(AppUser.class, id);
        if (user == null) throw Refusal.notFound();
        return user;
    }

    boolean any() {
        return !em.createQuery("select u.id from AppUser u", Long.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    boolean loginTaken(String login) {
        return byLogin(login).isPresent();
    }

    /** To the letter: a database that takes é for e would let guesses at one account count as guesses at many. */
    Optional<AppUser> byLogin(String login) {
        return em.createQuery("select u from AppUser u left join fetch u.roles where u.login = :login", AppUser.class)
                .setParameter("login", login)
                .getResultStream()
                .filter(u -> u.login().equals(login))
                .findFirst();
    }

    Optional<AppUser> byId(long id) {
        return em.createQuery("select u from AppUser u left join fetch u.roles where u.id = :id", AppUser.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Ids of the active administrators, their rows locked so that two of them cannot switch each other off. */
    List<Long> lockedAdministrators() {
        return em.createQuery("select u from AppUser u where u.active = true order by u.id", AppUser.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(u -> u.has(Role.ADMIN))
                .map(AppUser::id)
                .toList();
    }

    /** Accounts by login whose login or name contains the words; two statements a page. */
    Page<UserRow> page(String search, String after) {
        List<String> logins = em.createQuery("""
                select u.login from AppUser u
                where u.login > :after and (u.login like :words or lower(u.displayName) like :words)
                order by u.login""", String.class)
                .setParameter("after", after == null ? "" : after)
                .setParameter(
                        "words", "%" + (search == null ? "" : search.strip().toLowerCase()) + "%")
                .setMaxResults(PAGE + 1)
                .getResultList();
        List<UserRow> rows = em.createQuery("""
                select u from AppUser u left join fetch u.roles where u.login in :logins order by u.login""", AppUser.class)
                .setParameter("logins", logins)
                .getResultStream()
                .map(AppUser::row)
                .toList();
        return Page.of(rows, PAGE, UserRow::login);
    }
}
