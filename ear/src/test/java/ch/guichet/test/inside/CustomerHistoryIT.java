package ch.guichet.test.inside;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.booking.BookingOrder;
import ch.guichet.booking.CustomerBooking;
import ch.guichet.cases.CustomerCases;
import ch.guichet.cases.DeskCases;
import ch.guichet.cases.EntitlementReason;
import ch.guichet.cases.Triage;
import ch.guichet.customers.Companies;
import ch.guichet.customers.CreditHolds;
import ch.guichet.customers.CustomerDirectory;
import ch.guichet.customers.CustomerEvent;
import ch.guichet.customers.CustomerEventKind;
import ch.guichet.customers.CustomerRegistration;
import ch.guichet.customers.CustomerRow;
import ch.guichet.customers.NewSubscription;
import ch.guichet.customers.SubscriptionCard;
import ch.guichet.customers.SubscriptionDesk;
import ch.guichet.customers.SubscriptionKind;
import ch.guichet.overview.CustomerOverview;
import ch.guichet.overview.TimelineKind;
import ch.guichet.overview.TimelineRow;
import ch.guichet.quotes.QuoteView;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Page;
import ch.guichet.test.beans.AsCustomer;
import ch.guichet.test.beans.AsDesk;
import ch.guichet.test.beans.Counter;
import ch.guichet.test.beans.Firm;
import ch.guichet.test.beans.Office;
import ch.guichet.test.beans.Outcome;
import ch.guichet.test.beans.QuoteCounter;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Subscriptions that go on until notice, customers who are held, and everything that happened in one list. */
@ExtendWith(ArquillianExtension.class)
public class CustomerHistoryIT {
    @Inject
    private Office office;

    @Inject
    private Counter counter;

    @Inject
    private AsDesk desk;

    @Inject
    private AsCustomer customer;

    @Inject
    private CustomerRegistration registration;

    @Inject
    private CustomerDirectory directory;

    @Inject
    private SubscriptionDesk subscriptions;

    @Inject
    private CreditHolds holds;

    @Inject
    private Companies companies;

    @Inject
    private DeskCases cases;

    @Inject
    private CustomerCases portal;

    @Inject
    private CustomerBooking booking;

    @Inject
    private CustomerOverview overview;

    @Inject
    private QuoteCounter quotes;

    @Inject
    private BusinessClock clock;

    private String staff;
    private Firm firm;
    private LocalDate today;

    @BeforeEach
    void meet() {
        staff = office.staff();
        firm = office.firm(Money.of("500.00"));
        today = clock.today();
    }

    @Test
    void a_subscription_without_notice_goes_on_and_its_term_is_the_present_one() {
        long id = renewing(today.minusMonths(30));
        SubscriptionCard card = card(id);
        assertThat(card.goesOn()).isTrue();
        assertThat(card.validTo())
                .isEqualTo(today.minusMonths(30).plusYears(1).minusDays(1).plusYears(2));
        assertThat(companies.subscriptionOn(firm.customerId(), today.plusYears(20)))
                .map(SubscriptionCard::id)
                .contains(id);
        assertThat(row().goesOn()).isTrue();
    }

    @Test
    void notice_ends_it_after_its_last_day_and_changes_no_day_before() {
        long id = renewing(today.minusMonths(30));
        LocalDate last = desk.get(staff, () -> subscriptions.giveNotice(firm.customerId(), id, null));
        assertThat(last).isEqualTo(card(id).validTo());
        for (LocalDate day : List.of(today.minusMonths(29), today.minusYears(1), last))
            assertThat(covers(id, day)).as(day.toString()).isTrue();
        assertThat(covers(id, last.plusDays(1))).isFalse();
        assertThat(code(() -> subscriptions.giveNotice(firm.customerId(), id, null)))
                .isEqualTo("customers.noticeGiven");

        desk.run(staff, () -> subscriptions.withdrawNotice(firm.customerId(), id));
        assertThat(covers(id, last.plusDays(1))).isTrue();
        assertThat(kinds())
                .startsWith(CustomerEventKind.NOTICE_WITHDRAWN, CustomerEventKind.NOTICE, CustomerEventKind.SUBSCRIBED);
    }

    @Test
    void notice_can_take_nothing_back_and_a_fixed_term_needs_none() {
        long id = renewing(today.minusMonths(30));
        assertThat(code(() -> subscriptions.giveNotice(firm.customerId(), id, today.minusDays(1))))
                .isEqualTo("customers.noticePast");
        assertThat(code(() -> subscriptions.withdrawNotice(firm.customerId(), id)))
                .isEqualTo("customers.noNotice");
        long fixed = desk.get(staff, () -> directory.subscriptions(firm.customerId())).stream()
                .filter(s -> !s.renews())
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(code(() -> subscriptions.giveNotice(firm.customerId(), fixed, null)))
                .isEqualTo("customers.noRenewal");
    }

    @Test
    void a_correction_needs_a_reason_and_leaves_received_cases_as_they_were_decided() {
        long question = counter.ask(firm);
        EntitlementReason before = decided(question);
        long id = desk.get(staff, () -> directory.subscriptions(firm.customerId()))
                .get(0)
                .id();
        NewSubscription past = new NewSubscription(
                SubscriptionKind.CLOUD, "Business", "L-9", today.minusYears(2), today.minusYears(1));
        assertThat(code(() -> subscriptions.correct(firm.customerId(), id, past, " ")))
                .isEqualTo("customers.reason");
        desk.run(staff, () -> subscriptions.correct(firm.customerId(), id, past, "Mauvais client"));

        assertThat(companies.subscriptionOn(firm.customerId(), today)).isEmpty();
        assertThat(decided(question)).isEqualTo(before);
        assertThat(events().get(0).reason()).isEqualTo("Mauvais client");
    }

    @Test
    void a_subscription_of_another_customer_is_not_found() {
        long id = renewing(today);
        Firm stranger = office.firm(null);
        assertThat(code(() -> subscriptions.giveNotice(stranger.customerId(), id, null)))
                .isEqualTo("notFound");
    }

    @Test
    void who_is_on_hold_is_offered_no_paid_work_until_the_hold_is_lifted() {
        long question = counter.ask(firm);
        assertThat(code(() -> holds.hold(firm.customerId(), ""))).isEqualTo("customers.reason");
        desk.run(staff, () -> holds.hold(firm.customerId(), "Trois rappels"));

        assertThat(desk.get(staff, () -> holds.of(firm.customerId()))
                        .orElseThrow()
                        .reason())
                .isEqualTo("Trois rappels");
        assertThat(row().creditHold()).isTrue();
        desk.run(staff, () -> cases.classify(question, Triage.PAID, "Formation"));
        assertThat(code(() -> cases.offerPaidWork(question, new Minutes(60)))).isEqualTo("customers.creditHold");
        assertThat(booked()).isEqualTo("booking.onHold");
        assertThat(code(() -> holds.hold(firm.customerId(), "Encore"))).isEqualTo("customers.onHold");

        desk.run(staff, () -> holds.release(firm.customerId(), "Tout est payé"));
        assertThat(booked()).as("no longer on hold, so the next rule answers").isEqualTo("booking.service");
        assertThat(desk.get(staff, () -> cases.offerPaidWork(question, new Minutes(60))))
                .isEqualTo(1);
        assertThat(kinds()).startsWith(CustomerEventKind.RELEASE, CustomerEventKind.HOLD);
    }

    @Test
    void everything_that_happened_stands_in_one_list_and_each_thing_once_whatever_the_pages() {
        for (int i = 0; i < 12; i++) counter.offer(firm, counter.ask(firm), staff, 60);
        desk.run(staff, () -> holds.hold(firm.customerId(), "Un essai"));

        List<TimelineRow> all = new ArrayList<>();
        String after = null;
        do {
            Page<TimelineRow> page = page(Set.of(), after);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertThat(all).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(TimelineRow::kind)
                .contains(TimelineKind.CASE, TimelineKind.OFFER, TimelineKind.SUBSCRIPTION, TimelineKind.LETTER);
        assertThat(all).filteredOn(r -> r.event().equals("OFFERED")).hasSize(12);
        assertThat(all).filteredOn(r -> r.event().equals("RECEIVED")).hasSize(12);
        assertThat(all).isSortedAccordingTo((a, b) -> b.at().compareTo(a.at()));
        assertThat(all.get(0).event()).isEqualTo("HOLD");
        assertThat(all.get(0).title()).isEqualTo("Un essai");
    }

    @Test
    void a_quote_stands_among_what_happened_and_among_what_is_open_until_it_is_decided() {
        QuoteView quote = quotes.sent(firm, staff, "180.00");
        assertThat(desk.get(staff, () -> overview.figures(firm.customerId())).quotes())
                .isOne();
        quotes.accept(firm, quote);
        assertThat(page(Set.of(TimelineKind.QUOTE), null).items())
                .extracting(TimelineRow::event)
                .containsExactly("ACCEPTED", "SENT");
        assertThat(page(
                                Set.of(
                                        TimelineKind.QUOTE,
                                        TimelineKind.URGENCY,
                                        TimelineKind.PAYMENT,
                                        TimelineKind.REMINDER),
                                null)
                        .items())
                .hasSize(2)
                .allMatch(row -> row.target() == quote.id());
        assertThat(desk.get(staff, () -> overview.figures(firm.customerId())).quotes())
                .isZero();
        Firm stranger = office.firm(null);
        assertThat(desk.get(staff, () -> overview.figures(stranger.customerId()))
                        .due())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void the_list_shows_one_kind_and_nothing_of_another_customer() {
        counter.ask(firm);
        Firm stranger = office.firm(null);
        counter.ask(stranger);
        assertThat(page(Set.of(TimelineKind.CASE), null).items())
                .extracting(TimelineRow::event)
                .containsExactly("RECEIVED");
        long asked = page(Set.of(TimelineKind.CASE), null).items().get(0).target();
        desk.run(staff, () -> cases.close(asked));
        assertThat(page(Set.of(TimelineKind.CASE), null).items())
                .extracting(TimelineRow::event)
                .containsExactlyInAnyOrder("CLOSED", "RECEIVED");
        assertThat(code(() -> overview.timeline(firm.customerId(), null, "yesterday")))
                .isEqualTo("page.key");
        assertThat(code(() -> overview.figures(Long.MAX_VALUE))).isEqualTo("notFound");
        assertThat(desk.get(staff, () -> overview.figures(firm.customerId())).cases())
                .isZero();
    }

    private EntitlementReason decided(long question) {
        return customer.get(firm.login(), () -> portal.show(question)).entitlementReason();
    }

    private long renewing(LocalDate from) {
        return desk.get(
                staff,
                () -> registration.subscribe(
                        firm.customerId(),
                        new NewSubscription(
                                SubscriptionKind.UPDATES,
                                "Plumier",
                                "PL-1",
                                from,
                                from.plusYears(1).minusDays(1),
                                true)));
    }

    private SubscriptionCard card(long id) {
        return desk.get(staff, () -> subscriptions.subscription(firm.customerId(), id));
    }

    private boolean covers(long id, LocalDate day) {
        return card(id).covers(day);
    }

    private CustomerRow row() {
        return desk.get(staff, () -> directory.find(firm.login(), null)).items().get(0);
    }

    private List<CustomerEvent> events() {
        return desk.get(staff, () -> subscriptions.history(firm.customerId()));
    }

    private List<CustomerEventKind> kinds() {
        return events().stream().map(CustomerEvent::kind).toList();
    }

    private String booked() {
        BookingOrder order =
                new BookingOrder(firm.customerId(), "none", null, clock.now(), null, null, "Clôture", null, null);
        return Outcome.code(() -> customer.run(firm.login(), () -> booking.preview(order, "fr")));
    }

    private Page<TimelineRow> page(Set<TimelineKind> kinds, String after) {
        return desk.get(staff, () -> overview.timeline(firm.customerId(), kinds, after));
    }

    private String code(Runnable request) {
        return Outcome.code(() -> desk.run(staff, request));
    }
}
