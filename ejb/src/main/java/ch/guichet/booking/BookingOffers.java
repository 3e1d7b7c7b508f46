package ch.guichet.booking;

import ch.guichet.catalog.Catalog;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatTable;
import ch.guichet.credit.CreditHolds;
import ch.guichet.credit.HoldPlan;
import ch.guichet.customers.Address;
import ch.guichet.customers.Companies;
import ch.guichet.customers.CustomerCard;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Figures;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.terms.Terms;
import ch.guichet.terms.TermsText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a booking would cost: by today's price, the rate of its day, and the credit that is free now. */
@ApplicationScoped
class BookingOffers {
    private static final int LONGEST_SUBJECT = 200;

    @Inject
    private ServiceStore services;

    @Inject
    private AppointmentStore appointments;

    @Inject
    private WithdrawalStore withdrawals;

    @Inject
    private Catalog catalog;

    @Inject
    private CreditHolds credit;

    @Inject
    private Companies companies;

    @Inject
    private Terms terms;

    @Inject
    private BusinessClock clock;

    /**
     * @param language the reader's
     * @throws Refusal booking.service, booking.duration, booking.start, booking.noPlace, booking.subjectTooLong, terms.none, booking.onHold; not found
     *         for another company's case
     */
    BookingOffer of(BookingOrder order, String language) {
        if (!companies.mayOrder(order.customerId())) throw Refusal.conflict("booking.onHold");
        BookableService service = services.byCode(order.service());
        Minutes duration = service.require(order.duration());
        if (order.start() == null) throw Refusal.invalid("booking.start");
        Instant end = order.start().plus(Duration.ofMinutes(duration.value()));
        LocalDate today = clock.today();
        LocalDate day = BusinessClock.dayOf(order.start());
        Optional<Appointment> before = before(order, service, duration);
        HourlyPrice price =
                before.map(a -> a.agreed().price()).orElseGet(() -> catalog.price(service.priceList(), today));
        int vat = catalog.vat(VatCategory.NORMAL, day).basisPoints();
        Minutes accounted = accounted(duration, price);
        List<String> packs = before.map(a -> a.agreed().payingPacks()).orElseGet(service::packs);
        HoldPlan plan = credit.plan(order.customerId(), accounted, price, vat, day, packs);
        Instant freeUntil = freeUntil(catalog, order.start(), today);
        Money fee = before.map(a -> a.agreed().cancelFee())
                .orElseGet(() -> new Money(new BigDecimal(catalog.setting("booking.cancelFee", today))));
        TermsText current = terms.current(language);
        String subject = subject(order, before.map(Appointment::subject).orElse(service.name(language)));
        boolean agreed = before.filter(a -> a.agreed().termsVersion() == current.version())
                .isPresent();
        return withDocument(new BookingOffer(
                order,
                service,
                subject,
                order.start(),
                end,
                place(service, order.customerId()),
                accounted,
                price,
                vat,
                packs,
                plan,
                freeUntil,
                fee,
                current,
                agreed,
                ""));
    }

    /**
     * The appointment that this one takes the place of, whose price and fee stay as they were agreed.
     *
     * @throws Refusal booking.proposalUsed, booking.proposalOther for another service or length; not found for another
     *         company's and for one that the publisher did not take back
     */
    private Optional<Appointment> before(BookingOrder order, BookableService service, Minutes duration) {
        if (order.instead() == null) return Optional.empty();
        Appointment before = appointments.find(order.instead());
        Withdrawal taken = withdrawals.find(before.id()).orElseThrow(Refusal::notFound);
        if (before.customerId() != order.customerId()) throw Refusal.notFound();
        if (taken.replacedBy() != null) throw Refusal.conflict("booking.proposalUsed");
        if (before.serviceId() != service.id() || !before.length().equals(duration))
            throw Refusal.invalid("booking.proposalOther");
        return Optional.of(before);
    }

    /** Until when cancelling is free: so many elapsed hours before the start (rule 11). */
    static Instant freeUntil(Catalog catalog, Instant start, LocalDate agreedOn) {
        return start.minus(Duration.ofHours(Integer.parseInt(catalog.setting("booking.freeCancelHours", agreedOn))));
    }

    /**
     * What the service would take of a company's credit on each of these days: a fixed number of statements, however
     * many days.
     *
     * @throws Refusal booking.service, booking.duration, terms.none: what cannot be booked has no price either
     */
    Map<LocalDate, HoldPlan> costs(long customerId, SlotQuestion asked, Collection<LocalDate> days, String language) {
        terms.current(language);
        BookableService service = services.byCode(asked.service());
        Minutes duration = service.require(asked.duration());
        HourlyPrice price = catalog.price(service.priceList(), clock.today());
        VatTable vat = catalog.vatTable();
        return credit.plans(
                customerId,
                accounted(duration, price),
                price,
                day -> vat.on(VatCategory.NORMAL, day).basisPoints(),
                days,
                service.packs());
    }

    private static Minutes accounted(Minutes duration, HourlyPrice price) {
        return Minutes.accounted(duration.value() * 60L, price.unit(), price.minimum());
    }

    Duration holdTime() {
        return Duration.ofMinutes(Integer.parseInt(catalog.setting("booking.holdMinutes", clock.today())));
    }

    /** Who is visited must have said where. @throws Refusal booking.noPlace */
    private String place(BookableService service, long customerId) {
        if (service.kind() != ServiceKind.ON_SITE) return null;
        Address address = companies.card(customerId).address();
        if (!address.complete()) throw Refusal.conflict("booking.noPlace");
        String street = Stream.of(address.street(), address.houseNumber())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String town = address.postalCode() + " " + address.town();
        return street.isEmpty() ? town : street + ", " + town;
    }

    /** His own words, else the subject of the case it is about, else what is booked. */
    private String subject(BookingOrder order, String serviceName) {
        String ofCase = order.caseId() == null ? null : appointments.subjectOfCase(order.caseId(), order.customerId());
        String own = order.subject() == null ? "" : order.subject().strip();
        String subject = !own.isEmpty() ? own : ofCase != null ? ofCase : serviceName;
        if (subject.length() > LONGEST_SUBJECT) throw Refusal.invalid("booking.subjectTooLong", LONGEST_SUBJECT);
        return subject;
    }

    private BookingOffer withDocument(BookingOffer offer) {
        String language = offer.terms().language();
        CustomerCard customer = companies.card(offer.order().customerId());
        Map<String, String> values = new HashMap<>();
        values.put("publisher", catalog.publisher(clock.today()).name());
        values.put("customer", customer.name());
        values.put("customerNumber", String.valueOf(customer.number()));
        String name = offer.service().name(language);
        values.put("service", offer.place() == null ? name : name + ", " + offer.place());
        values.put("start", Figures.of(offer.start()));
        values.put("end", Figures.of(offer.end()));
        values.put("hourly", Figures.of(offer.price().net()));
        values.put("unit", String.valueOf(offer.price().unit().value()));
        values.put("minimum", String.valueOf(offer.price().minimum().value()));
        values.put("accounted", String.valueOf(offer.accounted().value()));
        values.put("credit", BookingDocument.credit(offer.credit()));
        values.put("net", Figures.of(offer.credit().net()));
        values.put("rate", Figures.percent(offer.vatBasisPoints()));
        values.put("vat", Figures.of(offer.credit().vat()));
        values.put("due", Figures.of(offer.credit().due()));
        values.put("freeUntil", Figures.of(offer.cancelFreeUntil()));
        values.put("fee", Figures.of(offer.cancelFee()));
        values.put("termsVersion", String.valueOf(offer.terms().version()));
        values.put("terms", offer.terms().body());
        return offer.saying(BookingDocument.of(language, values));
    }
}
