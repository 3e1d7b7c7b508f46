package ch.guichet.cases;

import java.io.Serializable;
import java.util.List;

/**
 * Why a case is entitled or not, in words that can be said in every language: a code and its arguments.
 *
 * @param code {@code SUBSCRIBED} (kind, last day) or {@code NO_SUBSCRIPTION} (day of receipt)
 * @param arguments without a semicolon
 */
public record EntitlementReason(String code, List<String> arguments) implements Serializable {
    static EntitlementReason of(String code, Object... arguments) {
        return new EntitlementReason(
                code, List.of(arguments).stream().map(String::valueOf).toList());
    }

    /** Reads what {@link #stored()} wrote. */
    static EntitlementReason parse(String stored) {
        List<String> parts = List.of(stored.split(";"));
        return new EntitlementReason(parts.get(0), parts.subList(1, parts.size()));
    }

    /** As one text, for example {@code SUBSCRIBED;CLOUD;2027-02-28}. */
    String stored() {
        return arguments.isEmpty() ? code : code + ";" + String.join(";", arguments);
    }
}
