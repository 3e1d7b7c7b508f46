package ch.guichet.api.failure;

/** A request that cannot be read, with the field or parameter it fails at. */
public class WrongInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;

    private WrongInput(String code, String field) {
        super(code + " " + field);
        this.code = code;
        this.field = field;
    }

    /** The value is not of the kind the field holds. */
    public static WrongInput wrong(String field) {
        return new WrongInput("field.wrong", field);
    }

    public static WrongInput missing(String field) {
        return new WrongInput("field.missing", field);
    }

    public static WrongInput unknown(String field) {
        return new WrongInput("field.unknown", field);
    }

    /** The text's key is {@code api.<code>}. */
    String code() {
        return code;
    }

    String field() {
        return field;
    }
}
