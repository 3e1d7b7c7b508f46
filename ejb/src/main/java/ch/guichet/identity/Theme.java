package ch.guichet.identity;

/** How the pages look: as the user's system says, light, or dark. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK
}
