package ch.guichet.shared;

import java.io.Serializable;

/**
 * A length of time in whole minutes, as it is accounted to a customer.
 *
 * @param value minutes, never negative
 */
public record Minutes(int value) implements Serializable, Comparable<Minutes> {
    public static final Minutes ZERO = new Minutes(0);

    public Minutes {
        if (value < 0) throw new IllegalArgumentException("minutes below zero: " + value);
    }

    /**
     * Raw seconds as accounted time: rounded once up to the unit, then raised to the minimum; an exact multiple stays
     * (rule 17). No work is no time: zero seconds stay zero.
     *
     * @param seconds the raw seconds of one intervention, already summed
     */
    public static Minutes accounted(long seconds, Minutes unit, Minutes minimum) {
        if (seconds < 0) throw new IllegalArgumentException("seconds below zero: " + seconds);
        if (seconds == 0) return ZERO;
        long unitSeconds = unit.value * 60L;
        long units = (seconds + unitSeconds - 1) / unitSeconds;
        return new Minutes(Math.toIntExact(Math.max(units * unit.value, minimum.value)));
    }

    public Minutes plus(Minutes other) {
        return new Minutes(Math.addExact(value, other.value));
    }

    /** @throws IllegalArgumentException when more is taken than there is */
    public Minutes minus(Minutes other) {
        return new Minutes(value - other.value);
    }

    public Minutes min(Minutes other) {
        return value <= other.value ? this : other;
    }

    public boolean isZero() {
        return value == 0;
    }

    @Override
    public int compareTo(Minutes other) {
        return Integer.compare(value, other.value);
    }
}
