package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.access.Colleague;
import ch.guichet.access.ForgottenPassword;
import ch.guichet.access.MyColleagues;
import ch.guichet.access.NewColleague;
import ch.guichet.customers.CompanyAccess;
import ch.guichet.customers.MandateRights;
import ch.guichet.identity.SignIn;
import ch.guichet.mail.LetterFilter;
import ch.guichet.mail.PostOffice;
import ch.guichet.shared.Money;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AtOnce;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company says itself who acts for it. */
@ExtendWith(ArquillianExtension.class)
public class PeopleIT {
    private static final MandateRights BOOKS = new MandateRights(true, null, false, false, false);
    private static final MandateRights MANAGES = new MandateRights(true, null, false, false, true);

    @Inject
    private Office office;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AtOnce atOnce;

    @Inject
    private MyColleagues colleagues;

    @Inject
    private CompanyAccess access;

    @Inject
    private ForgottenPassword passwords;

    @Inject
    private SignIn signIn;

    @Inject
    private PostOffice post;

    private Firm firm;
    private String email;

    @BeforeEach
    void meet() {
        office.staff();
        firm = office.firm(Money.of("500.00"));
        email = "lea." + UUID.randomUUID() + "@example.ch";
    }

    @Test
    void somebody_invited_chooses_a_password_by_his_link_and_acts_for_the_company_as_far_as_he_may() {
        invite(new MandateRights(true, Money.of("500.00"), false, false, false));
        passwords.choose(token(email), "four Brown donkeys");

        assertThat(signIn.byPassword(email, "four Brown donkeys", "home of " + email))
                .isPresent();
        var card = customer.get(email, () -> access.require(firm.customerId()));
        assertThat(card.acceptLimit()).isEqualTo(Money.of("500.00"));
        assertThat(card.mayAcceptUrgency()).isFalse();
        assertThat(code(email, () -> colleagues.all(firm.customerId()))).isEqualTo("people.mayNotManage");
    }

    @Test
    void whoever_has_an_account_keeps_it_and_acts_for_one_company_more() {
        Firm other = office.firm(null);
        String known = other.login() + "@example.ch";
        customer.run(
                firm.login(),
                () -> colleagues.invite(firm.customerId(), new NewColleague("Whoever", known, "de", BOOKS)));

        assertThat(customer.get(other.login(), access::mandates)).hasSize(2);
        assertThat(letters(known).get(0)).doesNotContain("password.xhtml");
        assertThat(code(firm.login(), () -> invite(known))).isEqualTo("people.already");
    }

    @Test
    void people_of_another_company_do_not_exist() {
        Firm stranger = office.firm(Money.of("500.00"));
        assertThat(code(stranger.login(), () -> colleagues.all(firm.customerId())))
                .isEqualTo("notFound");
        assertThat(code(stranger.login(), () -> colleagues.one(firm.customerId(), firm.contactId())))
                .isEqualTo("notFound");
        assertThat(code(stranger.login(), () -> colleagues.remove(firm.customerId(), firm.contactId())))
                .isEqualTo("notFound");
        assertThat(code(stranger.login(), () -> colleagues.one(stranger.customerId(), firm.contactId())))
                .isEqualTo("notFound");
        assertThat(code(stranger.login(), () -> colleagues.change(stranger.customerId(), firm.contactId(), BOOKS)))
                .isEqualTo("notFound");
        assertThat(code(stranger.login(), () -> colleagues.restore(stranger.customerId(), firm.contactId())))
                .isEqualTo("notFound");
    }

    @Test
    void nobody_gives_more_than_he_has() {
        MandateRights dearer = new MandateRights(true, Money.of("500.05"), false, false, false);
        assertThat(Outcome.code(() -> invite(dearer))).isEqualTo("people.limitAboveOwn");
        long id = invite(BOOKS);
        assertThat(code(firm.login(), () -> colleagues.change(firm.customerId(), id, dearer)))
                .isEqualTo("people.limitAboveOwn");
        assertThat(code(firm.login(), () -> colleagues.change(firm.customerId(), firm.contactId(), dearer)))
                .isEqualTo("people.limitAboveOwn");
    }

    @Test
    void the_last_manager_stays() {
        assertThat(code(firm.login(), () -> colleagues.remove(firm.customerId(), firm.contactId())))
                .isEqualTo("people.lastManager");
        assertThat(code(firm.login(), () -> colleagues.change(firm.customerId(), firm.contactId(), BOOKS)))
                .isEqualTo("people.lastManager");
        invite(MANAGES);
        customer.run(firm.login(), () -> colleagues.remove(firm.customerId(), firm.contactId()));
        assertThat(code(firm.login(), () -> access.require(firm.customerId()))).isEqualTo("notFound");
    }

    @Test
    void two_managers_who_remove_each_other_in_the_same_moment_leave_one() {
        long second = invite(MANAGES);
        var turns = new AtomicInteger();
        List<Outcome<Object>> outcomes = atOnce.times(2, () -> {
            boolean first = turns.getAndIncrement() == 0;
            customer.run(
                    first ? firm.login() : email,
                    () -> colleagues.remove(firm.customerId(), first ? second : firm.contactId()));
            return null;
        });
        assertThat(outcomes).extracting(Outcome::code).containsOnlyOnce((String) null);
    }

    @Test
    void a_removal_ends_the_mandate_at_once_and_can_be_undone() {
        long id = invite(BOOKS);
        customer.run(firm.login(), () -> colleagues.remove(firm.customerId(), id));
        assertThat(code(email, () -> access.require(firm.customerId()))).isEqualTo("notFound");
        assertThat(code(firm.login(), () -> colleagues.change(firm.customerId(), id, MANAGES)))
                .isEqualTo("people.former");
        assertThat(one(id).former()).isTrue();

        customer.run(firm.login(), () -> colleagues.restore(firm.customerId(), id));

        assertThat(one(id).former()).isFalse();
        assertThat(one(id).rights()).isEqualTo(BOOKS);
        assertThat(customer.get(email, () -> access.require(firm.customerId())).mayBook())
                .isTrue();
    }

    @Test
    void an_invitation_written_again_makes_the_one_before_useless() {
        long id = invite(BOOKS);
        String before = token(email);
        customer.run(firm.login(), () -> colleagues.inviteAgain(firm.customerId(), id));
        assertThat(Outcome.code(() -> passwords.show(before))).isEqualTo("link.used");
        assertThat(passwords.show(token(email)).login()).isEqualTo(email);
    }

    private Colleague one(long id) {
        return customer.get(firm.login(), () -> colleagues.one(firm.customerId(), id));
    }

    private long invite(MandateRights rights) {
        return customer.get(
                firm.login(),
                () -> colleagues.invite(firm.customerId(), new NewColleague("Léa Dubois", email, "fr", rights)));
    }

    private void invite(String to) {
        colleagues.invite(firm.customerId(), new NewColleague("Whoever", to, "de", BOOKS));
    }

    private String code(String login, Runnable request) {
        return Outcome.code(() -> customer.run(login, request));
    }

    private String token(String to) {
        Matcher link = Pattern.compile("password\\.xhtml\\?t=([\\w-]+)")
                .matcher(letters(to).get(0));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private List<String> letters(String to) {
        return desk.get(office.staff(), () -> post.letters(new LetterFilter(null, to), null).items().stream()
                .map(row -> post.show(row.id()).text())
                .toList());
    }
}
