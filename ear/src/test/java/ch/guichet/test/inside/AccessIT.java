package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.access.AccountInvitations;
import ch.guichet.access.ForgottenPassword;
import ch.guichet.identity.AccountEvent;
import ch.guichet.identity.AccountEventKind;
import ch.guichet.identity.AccountSupport;
import ch.guichet.identity.CurrentUser;
import ch.guichet.identity.MySecondFactor;
import ch.guichet.identity.MySessions;
import ch.guichet.identity.Role;
import ch.guichet.identity.SecondStep;
import ch.guichet.identity.SecretsAtRest;
import ch.guichet.identity.SessionRow;
import ch.guichet.identity.Sessions;
import ch.guichet.identity.SignIn;
import ch.guichet.mail.LetterFilter;
import ch.guichet.mail.PostOffice;
import ch.guichet.shared.Database;
import ch.guichet.test.beans.AsAdmin;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ways into an account: a mailed link, a code after the password, and sessions that the database decides on. */
@ExtendWith(ArquillianExtension.class)
public class AccessIT {
    private static final String FRESH = "four Brown donkeys";

    @Inject
    private Database database;

    @Inject
    private SecretsAtRest atRest;

    @Inject
    private Office office;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsAdmin admin;

    @Inject
    private AtOnce atOnce;

    @Inject
    private ForgottenPassword passwords;

    @Inject
    private AccountInvitations invitations;

    @Inject
    private AccountSupport support;

    @Inject
    private MySecondFactor factor;

    @Inject
    private SecondStep secondStep;

    @Inject
    private Sessions sessions;

    @Inject
    private MySessions mine;

    @Inject
    private SignIn signIn;

    @Inject
    private CurrentUser current;

    @Inject
    private PostOffice post;

    private Firm firm;
    private String email;
    private String home;
    private long userId;

    @BeforeEach
    void meet() {
        office.staff();
        firm = office.firm(null);
        email = firm.login() + "@example.ch";
        home = "test address " + UUID.randomUUID();
        userId = customer.get(firm.login(), current::get).id();
    }

    @Test
    void a_link_shows_whose_it_is_as_often_as_it_is_opened_and_sets_a_password_once() {
        passwords.ask(" " + email.toUpperCase() + " ", home);
        String token = tokens(email).get(0);

        for (int i = 0; i < 3; i++) assertThat(passwords.show(token).login()).isEqualTo(firm.login());
        assertThat(signsIn(Office.PASSWORD)).isTrue();
        passwords.choose(token, FRESH);

        assertThat(signsIn(FRESH)).isTrue();
        assertThat(signsIn(Office.PASSWORD)).isFalse();
        assertThat(Outcome.code(() -> passwords.show(token))).isEqualTo("link.used");
        assertThat(Outcome.code(() -> passwords.choose(token, Office.PASSWORD))).isEqualTo("link.used");
    }

    @Test
    void a_new_password_ends_all_sessions_and_all_other_links() {
        long open = sessions.start(userId, "Firefox", home);
        passwords.ask(firm.login(), home);
        passwords.ask(firm.login(), home);
        List<String> links = tokens(email);
        assertThat(links).hasSize(2);
        assertThat(Outcome.code(() -> passwords.show(links.get(1)))).isEqualTo("link.used");
        assertThat(sessions.lives(open, firm.login())).isTrue();

        passwords.choose(links.get(0), FRESH);

        assertThat(sessions.lives(open, firm.login())).isFalse();
    }

    @Test
    void a_password_that_the_rule_refuses_leaves_the_link_good() {
        passwords.ask(firm.login(), home);
        String token = tokens(email).get(0);
        assertThat(Outcome.code(() -> passwords.choose(token, "short"))).isEqualTo("identity.passwordShort");
        passwords.choose(token, FRESH);
        assertThat(signsIn(FRESH)).isTrue();
    }

    @Test
    void one_link_used_twice_in_the_same_moment_counts_once() {
        passwords.ask(firm.login(), home);
        String token = tokens(email).get(0);
        List<Outcome<Object>> outcomes = atOnce.times(2, () -> {
            passwords.choose(token, FRESH);
            return null;
        });
        assertThat(outcomes).extracting(Outcome::code).containsExactlyInAnyOrder(null, "link.used");
    }

    @Test
    void nobody_is_written_to_for_an_unknown_name_and_nobody_too_often() {
        passwords.ask("nobody." + UUID.randomUUID() + "@example.ch", home);
        passwords.ask(null, home);
        passwords.ask("%", home);
        for (int i = 0; i < 8; i++) passwords.ask(firm.login(), home);
        assertThat(tokens(email)).hasSize(5);
    }

    @Test
    void a_guessed_link_is_not_found() {
        assertThat(Outcome.code(() -> passwords.show("x".repeat(43)))).isEqualTo("notFound");
        assertThat(Outcome.code(() -> passwords.choose(null, FRESH))).isEqualTo("notFound");
    }

    @Test
    void somebody_invited_by_the_administrator_chooses_his_own_password() {
        String login = "marc." + UUID.randomUUID() + "@example.ch";
        admin.run("admin", () -> invitations.invite(login, "Marc Favre", "de", Set.of(Role.DESK)));
        assertThat(signIn.byPassword(login, "", home)).isEmpty();
        passwords.choose(tokens(login).get(0), FRESH);
        assertThat(signIn.byPassword(login, FRESH, home)).isPresent();
    }

    @Test
    void without_an_address_nobody_can_be_written_to_and_the_administrator_is_told() {
        String staff = office.staff();
        long id = desk.get(staff, current::get).id();
        assertThat(Outcome.code(() -> admin.run("admin", () -> invitations.write(id))))
                .isEqualTo("people.noAddress");
    }

    @Test
    void a_code_counts_from_its_confirmation_on_and_each_only_once() {
        Authenticator app = begin();
        assertThat(secondStep.asksFor(userId)).isFalse();
        assertThat(Outcome.code(() -> customer.run(firm.login(), () -> factor.confirm("000"))))
                .isEqualTo("identity.wrongCode");
        String first = app.code(0);
        List<String> recovery = customer.get(firm.login(), () -> factor.confirm(first));

        assertThat(secondStep.asksFor(userId)).isTrue();
        assertThat(readable(app.secret())).isZero();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(secondStep.pass(userId, first)).isEmpty();
        assertThat(secondStep.pass(userId, app.code(1))).isPresent();
        assertThat(secondStep.pass(userId, app.code(1))).isEmpty();
        assertThat(secondStep.pass(userId, recovery.get(3).toUpperCase())).isPresent();
        assertThat(secondStep.pass(userId, recovery.get(3))).isEmpty();
        assertThat(customer.get(firm.login(), factor::state).codesLeft()).isEqualTo(9);
    }

    @Test
    void a_secret_that_stands_open_or_was_sealed_for_another_is_sealed_at_the_next_start_or_opens_nothing() {
        Authenticator app = begin();
        customer.run(firm.login(), () -> factor.confirm(app.code(-1)));
        database.update(
                "UPDATE second_factor SET secret = ?, sealed_secret = NULL WHERE user_id = ?", app.secret(), userId);
        assertThat(readable(app.secret())).isOne();
        atRest.seal();
        assertThat(readable(app.secret())).isZero();
        assertThat(secondStep.pass(userId, app.code(0))).isPresent();

        Firm other = office.firm(null);
        customer.run(other.login(), () -> factor.begin(Office.PASSWORD));
        database.update(
                "UPDATE second_factor SET sealed_secret = ? WHERE user_id = ?",
                database.list(
                                "SELECT sealed_secret FROM second_factor WHERE user_id <> ? AND sealed_secret IS NOT NULL",
                                row -> row.getString(1),
                                userId)
                        .get(0),
                userId);
        assertThat(secondStep.pass(userId, app.code(1))).isEmpty();
    }

    @Test
    void one_code_shown_twice_in_the_same_moment_lets_one_in() {
        Authenticator app = begin();
        customer.run(firm.login(), () -> factor.confirm(app.code(-1)));
        String code = app.code(0);
        List<Outcome<Boolean>> in =
                atOnce.times(2, () -> secondStep.pass(userId, code).isPresent());
        assertThat(in).extracting(Outcome::answer).contains(true).containsOnlyOnce(true);
    }

    @Test
    void guessing_codes_has_to_wait_and_even_the_right_one_with_it() {
        Authenticator app = begin();
        customer.run(firm.login(), () -> factor.confirm(app.code(-1)));
        for (int i = 0; i < 5; i++) assertThat(secondStep.pass(userId, "12345")).isEmpty();
        assertThat(secondStep.pass(userId, app.code(0))).isEmpty();
    }

    @Test
    void switching_off_needs_the_password_and_an_administrator_a_reason() {
        Authenticator app = begin();
        customer.run(firm.login(), () -> factor.confirm(app.code(0)));
        assertThat(Outcome.code(() -> customer.run(firm.login(), () -> factor.switchOff(FRESH))))
                .isEqualTo("identity.wrongPassword");
        assertThat(Outcome.code(() -> admin.run("admin", () -> support.resetSecondFactor(userId, " "))))
                .isEqualTo("identity.reason");
        assertThat(secondStep.asksFor(userId)).isTrue();

        long open = sessions.start(userId, "Firefox", home);
        admin.run("admin", () -> support.resetSecondFactor(userId, "Téléphone perdu"));

        assertThat(secondStep.asksFor(userId)).isFalse();
        assertThat(sessions.lives(open, firm.login())).isFalse();
        AccountEvent last = admin.get("admin", () -> support.history(userId)).get(0);
        assertThat(last.kind()).isEqualTo(AccountEventKind.FACTOR_RESET);
        assertThat(last.reason()).isEqualTo("Téléphone perdu");
    }

    @Test
    void everybody_sees_and_ends_his_own_sessions_and_nobody_else_s() {
        long here = sessions.start(userId, "Firefox", home);
        long there = sessions.start(userId, "Safari", home);
        Firm stranger = office.firm(null);

        assertThat(customer.get(firm.login(), mine::all))
                .extracting(SessionRow::id)
                .containsExactly(there, here);
        assertThat(customer.get(stranger.login(), mine::all)).isEmpty();
        assertThat(Outcome.code(() -> customer.run(stranger.login(), () -> mine.end(there))))
                .isEqualTo("notFound");
        assertThat(sessions.lives(there, stranger.login())).isFalse();
        customer.run(firm.login(), () -> mine.endOthers(here));

        assertThat(sessions.lives(there, firm.login())).isFalse();
        assertThat(sessions.lives(here, firm.login())).isTrue();
        sessions.end(here);
        assertThat(sessions.lives(here, firm.login())).isFalse();
    }

    private long readable(String secret) {
        return database.number(
                "SELECT COUNT(*) FROM second_factor WHERE secret = ? OR sealed_secret LIKE ?",
                secret,
                "%" + secret + "%");
    }

    private Authenticator begin() {
        return new Authenticator(
                customer.get(firm.login(), () -> factor.begin(Office.PASSWORD)).secret());
    }

    private boolean signsIn(String password) {
        return signIn.byPassword(firm.login(), password, home).isPresent();
    }

    /** Of the letters to this address, the latest first; the demo shows them to the desk. */
    private List<String> tokens(String to) {
        return desk
                .get(office.staff(), () -> post.letters(new LetterFilter(null, to), null).items().stream()
                        .map(row -> post.show(row.id()).text())
                        .toList())
                .stream()
                .flatMap(text -> Pattern.compile("password\\.xhtml\\?t=([\\w-]+)")
                        .matcher(text)
                        .results()
                        .map((MatchResult found) -> found.group(1)))
                .toList();
    }
}
