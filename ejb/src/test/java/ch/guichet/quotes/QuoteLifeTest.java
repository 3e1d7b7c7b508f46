package ch.guichet.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.guichet.acceptance.Channel;
import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.SubjectKind;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.catalog.VatCategory;
import ch.guichet.catalog.VatRule;
import ch.guichet.identity.Role;
import ch.guichet.identity.Theme;
import ch.guichet.identity.User;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;

/** Whatever happens in whatever order, one version at most is billed, and no yes is without its bytes. */
class QuoteLifeTest {
    private static final User WRITER = person(1);
    private static final User SECOND = person(2);
    private static final Set<Step> OFTEN = EnumSet.of(Step.REVISE, Step.SEND, Step.ACCEPT_LATEST);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final List<QuoteVersion> versions = new ArrayList<>();
    private Instant now = at(DAY);
    private long proofs;

    enum Step {
        REVISE,
        ASK,
        APPROVE,
        REFUSE,
        SEND,
        ACCEPT_LATEST,
        ACCEPT_EARLIER,
        DECLINE,
        LAPSE,
        WITHDRAW,
        NEXT_DAY
    }

    @Property(tries = 300)
    void never_two_billable_versions_nor_a_yes_without_its_bytes(@ForAll("life") List<Step> steps) {
        revise();
        for (Step step : steps) {
            try {
                take(step);
            } catch (Refusal refused) {
                // most orders make no sense; what must hold holds after them too
            }
            holds();
        }
        // a property that never comes to a second yes could not fail
        long yeses = versions.stream().filter(v -> v.acceptanceId() != null).count();
        Statistics.label("more than one yes").collect(yeses > 1).coverage(check -> check.check(true)
                .percentage(p -> p > 20));
    }

    /** Orders in which much comes to a yes, and anything may come between. */
    @Provide
    Arbitrary<List<Step>> life() {
        List<Tuple2<Integer, Step>> weights = Arrays.stream(Step.values())
                .map(step -> Tuple.of(OFTEN.contains(step) ? 6 : 1, step))
                .toList();
        return Arbitraries.frequency(weights).list().ofMaxSize(24);
    }

    private void take(Step step) {
        QuoteLife life = new QuoteLife(versions);
        switch (step) {
            case REVISE -> revise();
            case ASK -> life.latest().askApproval(now);
            case APPROVE -> {
                life.latest().approve(SECOND);
                life.send(printed(life.latest()), now);
            }
            case REFUSE -> life.latest().refuse(SECOND, "Trop cher");
            case SEND -> life.send(printed(life.latest()), now);
            case ACCEPT_LATEST -> accept(life, life.latest());
            case ACCEPT_EARLIER -> accept(life, versions.get(0));
            case DECLINE -> life.latest().decline("Non", now);
            case LAPSE -> life.latest().lapse(now);
            case WITHDRAW -> life.latest().withdraw("Erreur", now);
            case NEXT_DAY -> now = now.plus(Duration.ofDays(1));
        }
    }

    private void holds() {
        assertThat(versions.stream().filter(QuoteVersion::isInForce)).hasSizeLessThanOrEqualTo(1);
        assertThat(versions.stream().filter(v -> v.state() == QuoteState.ACCEPTED))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(versions.stream().filter(v -> v.state() == QuoteState.SENT)).hasSizeLessThanOrEqualTo(1);
        for (QuoteVersion v : versions) {
            assertThat(v.isInForce()).isEqualTo(v.state() == QuoteState.ACCEPTED);
            if (v.acceptanceId() == null) continue;
            assertThat(Sha256.of(v.document())).isEqualTo(v.view().documentSha256());
            assertThat(new String(v.document(), StandardCharsets.UTF_8)).isEqualTo("version " + v.version());
        }
    }

    @Example
    void the_first_binds_until_the_second_is_accepted_and_is_then_billed_no_more() {
        revise();
        take(Step.SEND);
        take(Step.ACCEPT_LATEST);
        revise();
        take(Step.SEND);
        assertThat(inForce()).isEqualTo(1);
        take(Step.ACCEPT_LATEST);
        assertThat(inForce()).isEqualTo(2);
        assertThat(versions.get(0).state()).isEqualTo(QuoteState.SUPERSEDED);
    }

    @Example
    void a_yes_to_the_first_never_covers_the_second() {
        revise();
        take(Step.SEND);
        Evidence first = evidence(versions.get(0));
        revise();
        take(Step.SEND);
        assertThatThrownBy(() -> new QuoteLife(versions).accept(2, first, DAY))
                .isInstanceOf(IllegalArgumentException.class);
        refused("quote.superseded", () -> take(Step.ACCEPT_EARLIER));
    }

    @Example
    void its_last_day_counts_whole_and_the_day_after_does_not() {
        revise();
        take(Step.SEND);
        now = at(DAY.plusDays(2));
        versions.get(0).requireOpen(DAY.plusDays(2));
        refused("quote.lapsed", () -> versions.get(0).requireOpen(DAY.plusDays(3)));
        refused("quote.notSent", () -> take(Step.LAPSE));
    }

    @Example
    void its_author_does_not_approve_it_and_what_was_sent_does_not_change() {
        revise();
        take(Step.ASK);
        refused("quote.ownApproval", () -> versions.get(0).approve(WRITER));
        take(Step.APPROVE);
        refused("quote.notDraft", () -> versions.get(0).write(content(), WRITER, now));
    }

    @Example
    void the_discount_comes_off_before_the_tax_and_a_value_pack_carries_none() {
        QuoteSums sums = content().sums();
        assertThat(sums.net()).isEqualTo(Money.of("1900.00"));
        assertThat(sums.taxedNet()).isEqualTo(Money.of("900.00"));
        assertThat(sums.vat()).isEqualTo(Money.of("72.90"));
        assertThat(sums.gross()).isEqualTo(Money.of("1972.90"));
    }

    private void revise() {
        if (!versions.isEmpty() && new QuoteLife(versions).latest().state().isBeingWritten())
            new QuoteLife(versions).latest().write(content(), WRITER, now);
        else versions.add(new QuoteVersion(77, versions.size() + 1, content(), WRITER, now));
    }

    private void accept(QuoteLife life, QuoteVersion version) {
        version.requireOpen(BusinessClock.dayOf(now));
        life.accept(version.version(), evidence(version), BusinessClock.dayOf(now));
    }

    private int inForce() {
        return new QuoteLife(versions).inForce().orElseThrow().version();
    }

    private Evidence evidence(QuoteVersion version) {
        return new Evidence(
                ++proofs,
                proofs,
                SubjectKind.QUOTE,
                77,
                version.version(),
                "Reprise",
                version.view().documentSha256(),
                "application/pdf",
                1,
                1,
                "Anne Keller",
                "ACCEPT_COST",
                Money.of("5000.00"),
                version.gross(),
                Channel.PORTAL,
                "192.0.2.1",
                now,
                "0".repeat(64),
                "0".repeat(64));
    }

    private static PrintedQuote printed(QuoteVersion version) {
        return new PrintedQuote(("version " + version.version()).getBytes(StandardCharsets.UTF_8), "text/plain");
    }

    private PricedContent content() {
        return new PricedContent(
                List.of(
                        new QuoteLine(
                                QuoteLineKind.FIXED_PRICE,
                                "Reprise",
                                new Minutes(300),
                                Money.of("1000.00"),
                                null,
                                true),
                        new QuoteLine(QuoteLineKind.PACK, "V1000", Minutes.ZERO, Money.of("1000.00"), "V1000", false)),
                BusinessClock.dayOf(now),
                BusinessClock.dayOf(now).plusDays(2),
                "",
                "",
                Money.of("100.00"),
                "Fidélité",
                new HourlyPrice(Money.of("180.00"), new Minutes(15), new Minutes(30), DAY),
                new VatRule(VatCategory.NORMAL, 810, LocalDate.of(2024, 1, 1)));
    }

    private static void refused(String code, Runnable action) {
        assertThatThrownBy(action::run).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }

    private static User person(long id) {
        return new User(id, "u" + id, "Person " + id, "fr", Theme.values()[0], Set.of(Role.DESK));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(BusinessClock.ZURICH).toInstant();
    }
}
