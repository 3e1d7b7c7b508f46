package ch.guichet.access;

import ch.guichet.customers.Colleagues;
import ch.guichet.identity.Accounts;
import ch.guichet.identity.LetterThrottle;
import ch.guichet.identity.User;
import ch.guichet.mail.link.LinkPurpose;
import ch.guichet.mail.link.MailedLink;
import ch.guichet.mail.link.MailedLinks;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;

/**
 * A new password by a mailed link, for those who cannot sign in. Asking is answered alike whether anybody is known;
 * opening the link changes nothing, choosing uses it up.
 */
@Stateless
@PermitAll
public class ForgottenPassword {
    private static final int LONGEST = 254;

    private Accounts accounts;
    private Colleagues colleagues;
    private AccountLetters letters;
    private MailedLinks links;
    private LetterThrottle throttle;

    public ForgottenPassword() {}

    @Inject
    ForgottenPassword(
            Accounts accounts,
            Colleagues colleagues,
            AccountLetters letters,
            MailedLinks links,
            LetterThrottle throttle) {
        this.accounts = accounts;
        this.colleagues = colleagues;
        this.letters = letters;
        this.links = links;
        this.throttle = throttle;
    }

    /**
     * Writes to the account's owner, if there is one and he was not written to too often. It says nothing.
     *
     * @param who a login, or a contact's e-mail address
     * @param address where the wish comes from
     */
    public void ask(String who, String address) {
        String typed = who == null ? "" : who.strip().toLowerCase(Locale.ROOT);
        if (typed.isEmpty() || typed.length() > LONGEST || !throttle.admits(typed, address)) return;
        Optional<User> user =
                accounts.byLogin(typed).or(() -> colleagues.userOf(typed).flatMap(accounts::byId));
        user.ifPresent(known -> letters.addressOf(known).ifPresent(to -> letters.reset(known, to)));
    }

    /** Whose password the link is for. @throws Refusal not found, {@code link.used}, {@code link.expired} */
    public PasswordLink show(String token) {
        MailedLink link = links.open(LinkPurpose.PASSWORD, token);
        User user = accounts.byId(link.holderId()).orElseThrow(Refusal::notFound);
        return new PasswordLink(user.displayName(), user.login(), user.language(), link.expiresAt());
    }

    /**
     * Takes the new password: the link, all other links and all sessions of the user are over.
     *
     * @throws Refusal those of {@link #show}, and what the password lacks; the link then still works
     */
    public void choose(String token, String fresh) {
        MailedLink link = links.use(LinkPurpose.PASSWORD, token);
        User user = accounts.byId(link.holderId()).orElseThrow(Refusal::notFound);
        accounts.choosePassword(user.id(), fresh);
        links.cancel(LinkPurpose.PASSWORD, user.id());
    }
}
