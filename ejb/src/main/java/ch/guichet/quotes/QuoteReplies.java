package ch.guichet.quotes;

import ch.guichet.acceptance.Channel;
import ch.guichet.cases.MailedYes;
import ch.guichet.customers.ContactCard;
import ch.guichet.customers.KnownSenders;
import ch.guichet.customers.MandateCard;
import ch.guichet.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What answers to the letters of a quote do (rule 7). It asks nobody's rights and believes what it is told about the
 * mail, so its callers must have looked at it.
 */
@ApplicationScoped
public class QuoteReplies {
    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 120;

    @Inject
    private QuoteStore store;

    @Inject
    private QuoteListStore lists;

    @Inject
    private QuoteTelling telling;

    @Inject
    private QuoteDecision decision;

    @Inject
    private KnownSenders senders;

    /** The quote whose letters carry this token, exactly as it was given out. */
    public Optional<Long> quoteOf(String token) {
        return lists.byThread(token);
    }

    /** The case the quote came from, or nothing. */
    public Optional<Long> caseOf(long quoteId) {
        return Optional.ofNullable(store.require(quoteId).caseId());
    }

    /** Keeps the words of an answer with the quote, as a question that waits for the desk. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void join(long quoteId, String from, String text) {
        Quote quote = store.lock(quoteId);
        telling.asked(
                quote,
                store.life(quoteId).latest(),
                null,
                cut(from == null ? "?" : from, LONGEST_NAME),
                cut(text, LONGEST));
    }

    /**
     * Takes the yes of a verified sender to the open version.
     *
     * @param letterKey of the letter that is answered, or null; a yes to another letter is none to the quote
     * @param origin what identifies the mail: its fingerprint
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public MailedYes accept(long quoteId, String address, String letterKey, String origin) {
        Quote quote = store.lock(quoteId);
        Optional<QuoteVersion> open = store.lockedLife(quoteId).open();
        if (open.isEmpty()) return no("noOffer");
        Optional<Integer> answered = versionOf(letterKey, quoteId);
        if (answered.isEmpty()) return no("notTheOffer");
        if (answered.get() != open.get().version()) return no("otherVersion");
        Optional<ContactCard> contact = senders.byEmail(address);
        if (contact.isEmpty()) return no("notRegistered");
        Optional<MandateCard> mandate = senders.mandates(contact.get().id()).stream()
                .filter(m -> m.customerId() == quote.customerId())
                .findFirst();
        return mandate.isEmpty() ? no("noMandate") : accept(quote, open.get(), mandate.get(), origin);
    }

    private MailedYes accept(Quote quote, QuoteVersion version, MandateCard who, String origin) {
        try {
            String shown = version.view().documentSha256();
            return new MailedYes(
                    decision.accept(quote, version.version(), who, shown, Channel.MAILED_REPLY, origin), null);
        } catch (Refusal refused) {
            // nothing was changed before it: the last day, the right and the limit are looked at first
            return no(refused.code());
        }
    }

    /** Letters that carry an offer have keys such as {@code quote.sent.4711.2.33}: quote, version, reader. */
    private static Optional<Integer> versionOf(String letterKey, long quoteId) {
        Matcher key = Pattern.compile("quote\\.(?:sent|reminder|forwarded)\\." + quoteId + "\\.(\\d+)\\..*")
                .matcher(letterKey == null ? "" : letterKey);
        return key.matches() ? Optional.of(Integer.valueOf(key.group(1))) : Optional.empty();
    }

    private static MailedYes no(String because) {
        return new MailedYes(null, because);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }
}
