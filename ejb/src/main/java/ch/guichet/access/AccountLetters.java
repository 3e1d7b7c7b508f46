package ch.guichet.access;

import ch.guichet.customers.Colleagues;
import ch.guichet.identity.AccountEventKind;
import ch.guichet.identity.Accounts;
import ch.guichet.identity.User;
import ch.guichet.mail.Letter;
import ch.guichet.mail.Outbox;
import ch.guichet.mail.PublicAddress;
import ch.guichet.mail.link.LinkPurpose;
import ch.guichet.mail.link.MailedLinks;
import ch.guichet.shared.Sha256;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letters that carry a link to a new password. A new one makes those before useless. */
@ApplicationScoped
class AccountLetters {
    private static final Duration TO_RESET = Duration.ofHours(2);
    private static final Duration TO_BEGIN = Duration.ofDays(7);
    private static final int KEY_DIGITS = 24;

    private MailedLinks links;
    private Outbox outbox;
    private PublicAddress address;
    private Accounts accounts;
    private Colleagues colleagues;

    protected AccountLetters() {}

    @Inject
    AccountLetters(MailedLinks links, Outbox outbox, PublicAddress address, Accounts accounts, Colleagues colleagues) {
        this.links = links;
        this.outbox = outbox;
        this.address = address;
        this.accounts = accounts;
        this.colleagues = colleagues;
    }

    /** Where a user is written to: his address as a contact, else his login when it is an address. */
    Optional<String> addressOf(User user) {
        return colleagues.emailOf(user.id()).or(() -> Optional.of(user.login())
                .filter(login -> login.matches("[^@]+@[^@]+\\.[^@.]{2,}")));
    }

    void reset(User user, String to) {
        post(user, to, "access/reset", TO_RESET, Map.of());
        accounts.note(user.id(), AccountEventKind.PASSWORD_ASKED);
    }

    /** @param inviter who invites, and for which company; both are read in the letter */
    void invite(User user, String to, String inviter, String company) {
        post(user, to, "access/invited", TO_BEGIN, Map.of("inviter", inviter, "company", company));
        accounts.note(user.id(), AccountEventKind.INVITED);
    }

    /** To somebody who signs in already: he may act for one company more. */
    void added(User user, String to, String inviter, String company, String occasion) {
        Map<String, String> values = Map.of(
                "name", user.displayName(), "inviter", inviter, "company", company, "url", address.of("/login.xhtml"));
        outbox.post(
                new Letter("access.added." + occasion, to, user.language(), "access/added", values, null, List.of()));
    }

    private void post(User user, String to, String template, Duration validFor, Map<String, String> more) {
        links.cancel(LinkPurpose.PASSWORD, user.id());
        String token = links.make(LinkPurpose.PASSWORD, user.id(), 1, user.id(), validFor);
        Map<String, String> values = new HashMap<>(more);
        values.put("name", user.displayName());
        values.put("login", user.login());
        String key = template.replace('/', '.') + "." + Sha256.ofText(token).substring(0, KEY_DIGITS);
        String link = address.of("/password.xhtml?t=" + token);
        outbox.post(new Letter(key, to, user.language(), template, values, null, List.of(), link));
    }
}
