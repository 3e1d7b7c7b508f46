package ch.guichet.mailbox;

import ch.guichet.cases.MailedYes;
import java.util.function.BiFunction;

/** Whether a mail says yes, and whether it may: what is read in it by a machine counts only as rule 7 says. */
final class YesInMail {
    private static final int LONGEST_ADDRESS = 80;

    private YesInMail() {}

    /**
     * @param accept takes the sender's address and what identifies the mail, once all that can be seen of it is in order
     * @return null when it does not look like a yes at all
     */
    static MailedYes of(Arrival mail, String text, BiFunction<String, String, MailedYes> accept) {
        if (!MailYes.isSaid(text)) return MailYes.isMeantPerhaps(text) ? new MailedYes(null, "words") : null;
        if (mail.evenAutomatic()) return new MailedYes(null, "automatic");
        if (!mail.head().verdict().verified()) return new MailedYes(null, "unverified");
        String address = mail.head().address();
        String from = address.length() <= LONGEST_ADDRESS ? address : address.substring(0, LONGEST_ADDRESS);
        return accept.apply(address, "mail " + mail.id() + " from " + from + ", SHA-256 " + mail.rawSha256());
    }
}
