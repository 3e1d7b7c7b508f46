package ch.guichet.identity;

/** What happened to the ways into an account. */
public enum AccountEventKind {
    INVITED,
    PASSWORD_ASKED,
    PASSWORD_CHOSEN,
    FACTOR_ON,
    FACTOR_OFF,
    FACTOR_RESET,
    SESSIONS_ENDED
}
