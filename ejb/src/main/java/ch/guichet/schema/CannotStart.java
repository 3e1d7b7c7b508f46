package ch.guichet.schema;

import java.util.logging.Level;
import java.util.logging.Logger;

/** A state of the database with which the product must not run. The message is for the person who operates it. */
public class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CannotStart(String reason) {
        super("Guichet cannot start: " + reason, null, false, false);
    }

    /**
     * Ends the process at once. Failing the deployment instead would leave a server that runs without its application,
     * and would hide the one line that matters below several stack traces.
     */
    public void stopTheServer() {
        Logger.getLogger("guichet").log(Level.SEVERE, getMessage());
        Runtime.getRuntime().halt(1);
    }
}
