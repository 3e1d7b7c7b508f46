package ch.guichet.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A request the rules do not allow. It rolls the transaction back, so nothing is half-stored, and it reaches the user
 * as a sentence in his language: the message is the text with the key {@code refusal.<code>}, its arguments filled in.
 */
@ApplicationException(rollback = true)
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why a request is refused, as a caller outside needs to tell it apart. */
    public enum Kind {
        /** The input is wrong and can be corrected (HTTP 422). */
        INVALID(422),
        /** The state of things does not allow it now (HTTP 409). */
        CONFLICT(409),
        /** It does not exist, or not for this caller: the two look alike on purpose (HTTP 404). */
        NOT_FOUND(404),
        /** The caller has no right to it (HTTP 403). */
        FORBIDDEN(403);

        private final int httpStatus;

        Kind(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        public int httpStatus() {
            return httpStatus;
        }
    }

    private final Kind kind;
    private final String code;
    private final transient List<Object> arguments;

    private Refusal(Kind kind, String code, Object... arguments) {
        super(kind + " " + code + " " + List.of(arguments));
        this.kind = kind;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public static Refusal invalid(String code, Object... arguments) {
        return new Refusal(Kind.INVALID, code, arguments);
    }

    public static Refusal conflict(String code, Object... arguments) {
        return new Refusal(Kind.CONFLICT, code, arguments);
    }

    /** Says no more than "not found", whatever the reason, so that ids cannot be probed. */
    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "notFound");
    }

    public static Refusal forbidden(String code, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, code, arguments);
    }

    public Kind kind() {
        return kind;
    }

    /** For example {@code quote.lapsed}; the text's key is {@code refusal.quote.lapsed}. */
    public String code() {
        return code;
    }

    /** Values for the text: money, dates, numbers, names. */
    public List<Object> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
