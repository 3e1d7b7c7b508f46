package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.IssuedToken;
import ch.guichet.identity.SignIn;
import ch.guichet.identity.TokenAdministration;
import ch.guichet.identity.User;
import ch.guichet.identity.UserAdministration;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class SignInIT {
    private static final String RIGHT = Office.PASSWORD;
    private static final String WRONG = "three Grey mules";

    @Inject
    private Office office;

    @Inject
    private SignIn signIn;

    @Inject
    private AsAdmin admin;

    @Inject
    private AsCustomer customer;

    @Inject
    private CurrentUser current;

    @Inject
    private UserAdministration users;

    @Inject
    private TokenAdministration tokens;

    private String login;
    private long userId;
    private String home;

    @BeforeEach
    void meet() {
        Firm firm = office.firm(null);
        login = firm.login();
        userId = customer.get(login, current::get).id();
        home = "test address " + UUID.randomUUID();
    }

    @Test
    void the_right_password_lets_in_whatever_the_case_of_the_login() {
        assertThat(signIn.byPassword(" " + login.toUpperCase() + " ", RIGHT, home)
                        .map(User::login))
                .contains(login);
        assertThat(signIn.byPassword(login, WRONG, home)).isEmpty();
        assertThat(signIn.byPassword("nobody.at.all", RIGHT, home)).isEmpty();
        assertThat(signIn.byPassword(null, null, home)).isEmpty();
    }

    @Test
    void after_five_failures_even_the_right_password_has_to_wait() {
        for (int i = 0; i < 5; i++) signIn.byPassword(login, WRONG, home + i);

        assertThat(signIn.byPassword(login, RIGHT, home)).isEmpty();
    }

    @Test
    void a_success_forgets_the_failures_before_it() {
        for (int i = 0; i < 4; i++) signIn.byPassword(login, WRONG, home);
        assertThat(signIn.byPassword(login, RIGHT, home)).isPresent();
        for (int i = 0; i < 4; i++) signIn.byPassword(login, WRONG, home);

        assertThat(signIn.byPassword(login, RIGHT, home)).isPresent();
    }

    @Test
    void a_token_opens_until_it_is_revoked() {
        IssuedToken token = admin.get("admin", () -> tokens.issue(userId, "ERP", null));
        assertThat(signIn.byToken(token.clear()).map(User::id)).contains(userId);
        assertThat(signIn.byToken(token.clear() + "x")).isEmpty();

        admin.run("admin", () -> tokens.revoke(token.id()));

        assertThat(signIn.byToken(token.clear())).isEmpty();
    }

    @Test
    void an_account_that_is_switched_off_opens_nothing_by_password_token_or_open_session() {
        IssuedToken token = admin.get("admin", () -> tokens.issue(userId, "ERP", null));

        admin.run("admin", () -> users.deactivate(userId));

        assertThat(signIn.byPassword(login, RIGHT, home)).isEmpty();
        assertThat(signIn.byToken(token.clear())).isEmpty();
        assertThat(Outcome.code(() -> customer.get(login, current::get))).isEqualTo("identity.nobody");
    }

    @Test
    void a_customer_does_not_come_through_an_administrator_s_door() {
        assertThatThrownBy(() -> customer.get(login, () -> users.users(null, null)))
                .isInstanceOf(EJBAccessException.class);
    }
}
