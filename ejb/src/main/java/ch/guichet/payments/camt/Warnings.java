package ch.guichet.payments.camt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file has that its schema does not allow, and what it lacks: each kind once, with how often it was met. */
public final class Warnings {
    private static final int KINDS = 40;

    private final Map<String, Integer> seen = new LinkedHashMap<>();

    /** @param code what is wrong, for example {@code date} */
    void add(String code, String place, int line) {
        String kind = code + " " + place;
        if (seen.size() < KINDS || seen.containsKey(kind)) seen.merge(kind, 1, Integer::sum);
    }

    /** {@code date BookgDt/Dt ×3}, in the order of their first appearance. */
    public List<String> lines() {
        return seen.entrySet().stream()
                .map(one -> one.getKey() + (one.getValue() > 1 ? " ×" + one.getValue() : ""))
                .toList();
    }
}
