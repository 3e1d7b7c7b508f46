package ch.guichet.cases;

/**
 * What a request says of whoever sends it; none of it is believed without a match.
 *
 * @param name or null
 * @param email or null
 * @param licenceNumber or null
 * @param verified false for a mail whose domain did not prove itself: it is never attached by a machine
 */
public record Sender(String name, String email, String licenceNumber, boolean verified) {
    public Sender {
        name = IntakeText.within(name, 120);
        email = IntakeText.within(email, 254);
        licenceNumber = IntakeText.within(licenceNumber, 30);
    }
}
