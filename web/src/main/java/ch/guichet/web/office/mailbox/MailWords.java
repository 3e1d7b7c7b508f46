package ch.guichet.web.office.mailbox;

import ch.guichet.mail.inbox.SenderVerdict;
import ch.guichet.mailbox.MailRow;
import ch.guichet.shared.Refusal;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** Stable words of the mailbox as sentences for people. */
@Named
@ApplicationScoped
public class MailWords {
    private static final Set<String> REASONS = Set.of(
            "AUTO_SUBMITTED",
            "PRECEDENCE",
            "SUPPRESSES_RESPONSE",
            "AUTO_REPLY",
            "BOUNCE",
            "LIST",
            "OWN",
            "flood",
            "form",
            "trouble",
            "gone",
            "fetch",
            "untold");
    private static final Set<String> YES = Set.of(
            "words",
            "automatic",
            "unverified",
            "noOffer",
            "notTheOffer",
            "otherVersion",
            "notRegistered",
            "noMandate",
            "paidWork.aboveLimit",
            "paidWork.mayNotAccept");

    private static final String WHY = "mailbox.why.";
    private static final String YES_IGNORED = "mailbox.yes.";
    private static final String FATE = "mailbox.fate.";

    private final Speech say;

    protected MailWords() {
        this(null);
    }

    @Inject
    public MailWords(Speech say) {
        this.say = say;
    }

    /** Why a mail is where it is; what a person wrote is said as it is, empty when there is nothing to say. */
    public String why(MailRow row) {
        if (row.reason() == null) return "";
        return REASONS.contains(row.reason()) ? say.of(WHY + row.reason()) : row.reason();
    }

    /** What became of a mail, as a sentence. */
    public String fate(MailRow row) {
        return say.of(FATE + row.fate().name());
    }

    /** Why a yes did not count. */
    public String whyNoYes(MailRow row) {
        String word = YES.contains(row.yesRefused()) ? row.yesRefused() : "other";
        return say.of(YES_IGNORED + word);
    }

    /** What the checks of the sender's domain found. */
    public String verdict(SenderVerdict verdict) {
        if (verdict.by() == null) return say.of("mailbox.verdict.none");
        return say.of("mailbox.verdict.by", verdict.by(), verdict.spf(), verdict.dkim(), verdict.dmarc());
    }

    /** A file that was left out: {@code setup.exe files.program}. */
    public String leftOut(String line) {
        int end = line.lastIndexOf(' ');
        String name = line.substring(0, end);
        return say.refusal(Refusal.invalid(line.substring(end + 1), name, 10));
    }

    /** For example {@code 12 KB}. */
    public String size(int bytes) {
        if (bytes < 1024) return bytes + " B";
        if (bytes < 1024 * 1024) return (bytes + 512) / 1024 + " KB";
        return bytes / 1024 / 1024 + "." + bytes / 1024 % 1024 * 10 / 1024 + " MB";
    }
}
