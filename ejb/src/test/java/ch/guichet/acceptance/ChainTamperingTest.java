package ch.guichet.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import ch.guichet.shared.Money;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to the register behind its back, the walk stops at that link. */
class ChainTamperingTest {
    private static final RecordComponent[] FIELDS = Evidence.class.getRecordComponents();

    @Property(tries = 50)
    void an_untouched_chain_holds(@ForAll @IntRange(max = 12) int links) {
        List<Proofs.Kept> chain = Proofs.chain(links);

        assertThat(Proofs.walk(chain, Proofs.headOf(chain))).isEqualTo(new ChainReport(true, links, null));
    }

    @Property(tries = 400)
    void a_change_to_any_single_field_is_found_at_its_link(
            @ForAll @IntRange(min = 1, max = 6) int links,
            @ForAll @IntRange(max = 5) int victim,
            @ForAll @IntRange(max = 18) int field) {
        List<Proofs.Kept> chain = Proofs.chain(links);
        ChainHead written = Proofs.headOf(chain);
        int at = victim % links;
        chain.set(
                at,
                new Proofs.Kept(
                        changed(chain.get(at).evidence(), field), chain.get(at).document()));

        assertThat(Proofs.walk(chain, written).firstBroken())
                .as(FIELDS[field].getName())
                .isEqualTo(at + 1L);
    }

    @Property(tries = 200)
    void a_changed_field_is_found_even_when_its_own_hash_is_made_to_fit(
            @ForAll @IntRange(min = 2, max = 6) int links,
            @ForAll @IntRange(max = 4) int victim,
            @ForAll @IntRange(max = 16) int field) {
        List<Proofs.Kept> chain = Proofs.chain(links);
        ChainHead written = Proofs.headOf(chain);
        int at = victim % (links - 1);
        chain.set(
                at,
                new Proofs.Kept(
                        changed(chain.get(at).evidence(), field).sealed(),
                        chain.get(at).document()));

        assertThat(Proofs.walk(chain, written).ok()).as(FIELDS[field].getName()).isFalse();
    }

    @Property(tries = 50)
    void another_document_is_found(
            @ForAll @IntRange(min = 1, max = 6) int links, @ForAll @IntRange(max = 5) int victim) {
        List<Proofs.Kept> chain = Proofs.chain(links);
        int at = victim % links;
        chain.set(at, new Proofs.Kept(chain.get(at).evidence(), new byte[] {1}));

        assertThat(Proofs.walk(chain, Proofs.headOf(chain)).firstBroken()).isEqualTo(at + 1L);
    }

    @Property(tries = 50)
    void a_missing_link_is_named_wherever_it_was(
            @ForAll @IntRange(min = 1, max = 6) int links, @ForAll @IntRange(max = 5) int victim) {
        List<Proofs.Kept> chain = Proofs.chain(links);
        ChainHead written = Proofs.headOf(chain);
        int at = victim % links;
        chain.remove(at);

        assertThat(Proofs.walk(chain, written).firstBroken()).isEqualTo(at + 1L);
    }

    /** The same evidence with one field changed. */
    private static Evidence changed(Evidence e, int field) {
        Object[] values = Arrays.stream(FIELDS).map(f -> read(e, f)).toArray();
        values[field] = other(FIELDS[field].getType(), values[field]);
        Class<?>[] types = Arrays.stream(FIELDS).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return Evidence.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object read(Evidence e, RecordComponent field) {
        try {
            return field.getAccessor().invoke(e);
        } catch (IllegalAccessException | InvocationTargetException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object other(Class<?> type, Object value) {
        if (type == long.class) return (long) value + 1;
        if (type == int.class) return (int) value + 1;
        if (type == Money.class) return value == null ? Money.ZERO : ((Money) value).plus(Money.ofCents(1));
        if (type == Instant.class) return ((Instant) value).plusMillis(1);
        if (type == SubjectKind.class) return SubjectKind.QUOTE;
        if (type == Channel.class) return Channel.DESK_PHONE;
        return value + "0";
    }
}
