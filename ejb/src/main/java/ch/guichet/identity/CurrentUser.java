package ch.guichet.identity;

import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Who is asking. One statement a question, so that a switched-off account is out at its next click. */
@ApplicationScoped
public class CurrentUser {
    private Caller caller;
    private ActingUser acting;
    private UserStore users;

    protected CurrentUser() {}

    @Inject
    CurrentUser(Caller caller, ActingUser acting, UserStore users) {
        this.caller = caller;
        this.acting = acting;
        this.users = users;
    }

    /** @throws Refusal {@code identity.nobody} (forbidden) when nobody with an active account is signed in */
    public User get() {
        return find().orElseThrow(() -> Refusal.forbidden("identity.nobody"));
    }

    public Optional<User> find() {
        return account().filter(AppUser::active).map(AppUser::seen);
    }

    public boolean has(Role role) {
        return get().roles().contains(role);
    }

    /** The caller the container knows comes first: somebody signed in is always himself. */
    private Optional<AppUser> account() {
        String login = caller.login();
        return login.equals(NewUser.NOBODY) ? acting.login().flatMap(users::byLogin) : users.byLogin(login);
    }
}
