package ch.guichet.cases;

/** By which way a case came in (rule 2). */
public enum IntakeChannel {
    PORTAL,
    PHONE,
    MAIL,
    SOFTWARE
}
