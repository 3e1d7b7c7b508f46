package ch.guichet.cases;

/** The program a request is about, as it says itself; each may be null. */
public record ProgramUsed(String product, String version, String module) {
    public static final ProgramUsed UNKNOWN = new ProgramUsed(null, null, null);

    public ProgramUsed {
        product = IntakeText.within(product, 60);
        version = IntakeText.within(version, 40);
        module = IntakeText.within(module, 80);
    }
}
