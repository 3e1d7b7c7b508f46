package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.EvidenceArchive;
import ch.guichet.booking.AppointmentNumber;
import ch.guichet.booking.AppointmentState;
import ch.guichet.booking.DeskAppointments;
import ch.guichet.booking.MyVisit;
import ch.guichet.interventions.Interventions;
import ch.guichet.mail.LetterView;
import ch.guichet.mailbox.MailFate;
import ch.guichet.mailbox.MailRow;
import ch.guichet.shared.Money;
import ch.guichet.shared.Sha256;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.AsSpecialist;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Emergency;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.MailDesk;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import ch.guichet.urgency.MailedUrgency;
import ch.guichet.urgency.MyUrgency;
import ch.guichet.urgency.NewUrgency;
import ch.guichet.urgency.UrgencyDesk;
import ch.guichet.urgency.UrgencyState;
import ch.guichet.urgency.UrgencyTimes;
import ch.guichet.urgency.UrgencyView;
import ch.guichet.urgency.UrgencyYes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rule 16: urgency is offered when somebody is there, and counts only with a yes that is older than the work. */
@ExtendWith(ArquillianExtension.class)
public class UrgencyIT {
    private static final Pattern LINK = Pattern.compile("urgency\\.xhtml\\?t=([\\w-]+)");
    private static final String HOME = "192.0.2.45";

    @Inject
    private Office office;

    @Inject
    private Emergency emergency;

    @Inject
    private Counter counter;

    @Inject
    private AsCustomer customer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsSpecialist specialist;

    @Inject
    private MyUrgency mine;

    @Inject
    private UrgencyDesk urgency;

    @Inject
    private MailedUrgency mailed;

    @Inject
    private Interventions interventions;

    @Inject
    private UrgencyTimes times;

    @Inject
    private DeskAppointments appointments;

    @Inject
    private MyVisit visits;

    @Inject
    private EvidenceArchive archive;

    @Inject
    private MailDesk mails;

    private Firm firm;
    private long nadia;

    @BeforeEach
    void meet() {
        firm = office.firm(Money.of("500.00"));
        nadia = emergency.open();
    }

    @AfterEach
    void close() {
        emergency.close();
    }

    @Test
    void where_nobody_works_it_is_said_when_somebody_can_and_nothing_is_kept() {
        emergency.at(Instant.parse("2028-04-04T21:00:00Z"));

        assertThat(Outcome.code(() -> emergency.ask(firm))).isEqualTo("urgency.nobodyFree");
        assertThat(customer.get(firm.login(), () -> mine.all(firm.customerId(), null))
                        .items())
                .isEmpty();
        assertThat(customer.get(firm.login(), () -> mine.preview(firm.customerId()))
                        .next())
                .isBetween(Instant.parse("2028-04-04T22:00:00Z"), Instant.parse("2028-04-05T06:00:00Z"));
    }

    @Test
    void the_mailed_link_shows_without_deciding_and_its_yes_is_proved() {
        long id = emergency.ask(firm);
        String token = token();
        for (int i = 0; i < 3; i++)
            assertThat(mailed.show(token).offer().document()).contains("200.00");
        assertThat(emergency.read(id).row().state()).isEqualTo(UrgencyState.SENT);

        UrgencyYes yes = mailed.accept(token, mailed.show(token).offer().documentSha256(), HOME);

        assertThat(yes.counts()).isTrue();
        Evidence evidence = customer.get(firm.login(), () -> archive.evidence(yes.acceptanceId()));
        assertThat(evidence.channel()).isEqualTo(Channel.MAILED_LINK);
        assertThat(evidence.rightUsed()).isEqualTo("ACCEPT_URGENCY");
        assertThat(emergency.read(id).row().state()).isEqualTo(UrgencyState.ACCEPTED);
        assertThat(Outcome.code(() -> mailed.show(token))).isEqualTo("link.used");
        assertThat(Outcome.code(() -> emergency.accept(firm, id))).isEqualTo("acceptance.already");
    }

    @Test
    void a_yes_by_mailed_reply_is_proved_by_the_raw_mail() {
        long id = emergency.ask(firm);
        LetterView letter = mails.letters(address()).get(0);
        emergency.close();
        try (ImapServer box = new ImapServer("imap")) {
            box.deliver(TestMail.from(address())
                    .header("In-Reply-To", letter.messageId())
                    .text("Oui, j’accepte l’offre.")
                    .toString());
            MailRow mail = mails.readOne(address());

            assertThat(mail.fate()).isEqualTo(MailFate.ACCEPTED);
            Evidence evidence = customer.get(firm.login(), () -> archive.evidence(mail.acceptanceId()));
            assertThat(evidence.channel()).isEqualTo(Channel.MAILED_REPLY);
            assertThat(evidence.origin()).endsWith(Sha256.of(mails.raw(mail.id())));
            assertThat(emergency.read(id).row().state()).isEqualTo(UrgencyState.ACCEPTED);
        }
    }

    @Test
    void a_yes_after_the_work_has_begun_is_kept_and_adds_nothing() {
        long caseId = counter.agreed(firm, office.staff());
        long id = customer.get(firm.login(), () -> mine.ask(new NewUrgency(null, caseId, null, "C'est urgent", null)));
        long work = specialist.get(office.staff(), () -> interventions.open(caseId));
        emergency.works(work, Emergency.MORNING, 600);

        UrgencyYes late = emergency.accept(firm, id);

        assertThat(late.counts()).isFalse();
        assertThat(late.acceptanceId()).isPositive();
        assertThat(emergency.read(id).row().state()).isEqualTo(UrgencyState.TOO_LATE);
        assertThat(Outcome.code(() -> emergency.begin(id))).isEqualTo("urgency.notAccepted");
        assertThat(mails.letters(address()).get(0).text()).contains("aucun supplément");
    }

    @Test
    void an_offer_that_nobody_answers_lapses_and_another_can_be_asked_for() {
        long id = emergency.ask(firm);
        long caseId = emergency.read(id).row().caseId();
        assertThat(Outcome.code(() -> again(caseId))).isEqualTo("urgency.already");
        emergency.at(Emergency.MORNING.plusSeconds(7_200));
        assertThat(Outcome.code(() -> emergency.accept(firm, id))).isEqualTo("urgency.lapsed");

        specialist.run(office.staff(), times::go);

        assertThat(emergency.read(id).row().state()).isEqualTo(UrgencyState.LAPSED);
        assertThat(Outcome.code(() -> again(caseId))).isNull();
    }

    private void again(long caseId) {
        desk.get(office.staff(), () -> urgency.ask(caseId));
    }

    @Test
    void an_appointment_gives_way_only_when_the_desk_names_it_and_its_customer_gets_other_times() {
        Firm learner = office.firm(null);
        AppointmentNumber course = emergency.booked(learner, Emergency.MORNING);
        long id = askedOfAnybody();
        emergency.accept(firm, id);

        assertThat(Outcome.code(() -> emergency.dispatch(id, nadia, List.of()))).isEqualTo("urgency.bumps");
        assertThat(state(course)).isEqualTo(AppointmentState.BOOKED);

        emergency.dispatch(id, nadia, List.of(course.id()));

        assertThat(state(course)).isEqualTo(AppointmentState.CANCELLED);
        assertThat(customer.get(learner.login(), () -> visits.withdrawal(course.id()))
                        .orElseThrow()
                        .proposals())
                .hasSize(3);
        assertThat(emergency.read(id).row().specialistName()).isEqualTo("Nadia Roth");
    }

    /** Somebody else is free, so it can be asked for. */
    private long askedOfAnybody() {
        emergency.open();
        long id = emergency.ask(firm);
        return id;
    }

    private AppointmentState state(AppointmentNumber made) {
        return desk.get(office.staff(), () -> appointments.show(made.id(), "fr"))
                .state();
    }

    @Test
    void urgency_of_another_company_is_not_there() {
        long id = emergency.ask(firm);
        Firm stranger = office.firm(null);
        UrgencyView offer = emergency.read(id);

        assertThat(Outcome.code(() -> emergency.shown(stranger, id))).isEqualTo("notFound");
        assertThat(Outcome.code(
                        () -> customer.get(stranger.login(), () -> mine.accept(id, offer.documentSha256(), HOME))))
                .isEqualTo("notFound");
        assertThat(Outcome.code(() -> customer.get(
                        stranger.login(), () -> mine.ofCase(offer.row().caseId()))))
                .isEqualTo("notFound");
    }

    private String address() {
        return firm.login() + "@example.ch";
    }

    private String token() {
        LetterView letter = mails.letters(address()).get(0);
        Matcher link = LINK.matcher(letter.text());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
