package ch.guichet.billing.monthend;

/** Why a run that has work left is not worked on. */
enum Halt {
    /** Somebody asked to stop it. */
    ASKED,
    /** It failed again and again; a person has to look first. */
    FAILED
}
