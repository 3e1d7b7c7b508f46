package ch.guichet.test.beans;

import ch.guichet.cases.CaseView;
import ch.guichet.cases.DeskCases;
import ch.guichet.mail.LetterFilter;
import ch.guichet.mail.LetterRow;
import ch.guichet.mail.LetterView;
import ch.guichet.mail.PostOffice;
import ch.guichet.mailbox.MailFate;
import ch.guichet.mailbox.MailFilter;
import ch.guichet.mailbox.MailRoom;
import ch.guichet.mailbox.MailRow;
import ch.guichet.mailbox.MailView;
import ch.guichet.mailbox.MailboxRound;
import ch.guichet.mailbox.MailboxState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the desk who reads the mail. */
@ApplicationScoped
public class MailDesk {
    private static final Pattern QUOTE_LINK = Pattern.compile("quote\\.xhtml\\?t=([\\w-]+)");

    @Inject
    private MailRoom mails;

    @Inject
    private MailboxRound round;

    @Inject
    private PostOffice post;

    @Inject
    private DeskCases cases;

    @Inject
    private AsDesk desk;

    @Inject
    private Office office;

    /** Reads the mailbox until the mails of this sender are as they should be; the product's own timer reads as well. */
    public List<MailRow> readUntil(String sender, Predicate<List<MailRow>> asExpected) {
        for (int i = 0; i < 100; i++) {
            round.read();
            List<MailRow> rows = of(sender, null);
            if (asExpected.test(rows)) return rows;
            pause();
        }
        throw new AssertionError("mails of " + sender + ": " + of(sender, null));
    }

    /** Reads until so many mails of this sender came and none waits for the next round; the oldest first. */
    public List<MailRow> read(String sender, int count) {
        return readUntil(
                sender, rows -> rows.size() == count && rows.stream().noneMatch(row -> row.fate() == MailFate.WAITING));
    }

    public MailRow readOne(String sender) {
        return read(sender, 1).get(0);
    }

    /** At most 50, the oldest first. */
    public List<MailRow> of(String sender, MailFate fate) {
        return desk.get(office.staff(), () -> mails.mails(new MailFilter(fate, sender), null).items().stream()
                .sorted((a, b) -> Long.compare(a.id(), b.id()))
                .toList());
    }

    public MailView show(long id) {
        return desk.get(office.staff(), () -> mails.show(id));
    }

    public byte[] raw(long id) {
        return desk.get(office.staff(), () -> mails.raw(id));
    }

    public MailboxState state() {
        return desk.get(office.staff(), mails::state);
    }

    public void again(long id) {
        desk.run(office.staff(), () -> mails.again(id));
    }

    public int againAllOfSender(long id) {
        return desk.get(office.staff(), () -> mails.againAllOfSender(id));
    }

    public void discard(long id, String reason) {
        desk.run(office.staff(), () -> mails.discard(id, reason));
    }

    public CaseView supportCase(long id) {
        return desk.get(office.staff(), () -> cases.show(id));
    }

    /** To this address, the latest first. */
    public List<LetterView> letters(String to) {
        return desk.get(office.staff(), () -> post.letters(new LetterFilter(null, to), null).items().stream()
                .map(LetterRow::id)
                .map(post::show)
                .toList());
    }

    /** The tokens of the links to quotes that this firm's contact got, the latest first; the demo shows them to the desk. */
    public List<String> quoteLinks(Firm to) {
        return letters(to.login()).stream()
                .map(LetterView::text)
                .map(QUOTE_LINK::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .toList();
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
