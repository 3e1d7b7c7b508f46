package ch.guichet.mail.inbox;

/** As much of the form of an address as a machine needs to tell one from none. */
final class EmailSyntax {
    private EmailSyntax() {}

    static boolean plausible(String address) {
        return address != null && address.length() <= 254 && address.matches("[^\\s@<>\"(),;:]+@[^\\s@<>\"(),;:]+");
    }

    static String domain(String address) {
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
