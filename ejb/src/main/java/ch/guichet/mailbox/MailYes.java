package ch.guichet.mailbox;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells an unambiguous yes from everything else (rule 7). The first line must be one of these sentences and nothing
 * more, and nothing after it may take it back, ask or add a condition. Whoever says yes in other words is answered by a
 * person.
 */
final class MailYes {
    private static final Set<String> SENTENCES = Set.of(
            "oui",
            "j accepte",
            "oui j accepte",
            "j accepte l offre",
            "oui j accepte l offre",
            "j accepte votre offre",
            "oui j accepte votre offre",
            "offre acceptee",
            "accepte",
            "ja",
            "ich akzeptiere",
            "ja ich akzeptiere",
            "ich akzeptiere das angebot",
            "ja ich akzeptiere das angebot",
            "ich nehme das angebot an",
            "ja ich nehme das angebot an",
            "angebot angenommen",
            "angenommen",
            "si",
            "accetto",
            "si accetto",
            "accetto l offerta",
            "si accetto l offerta",
            "offerta accettata",
            "yes",
            "i accept",
            "yes i accept",
            "i accept the offer",
            "yes i accept the offer",
            "i accept your offer",
            "offer accepted",
            "accepted");

    /** Words of doubt in four languages; each may well be harmless, and then a person reads the mail. */
    private static final Pattern DOUBT = Pattern.compile("\\b(mais|si|sauf|condition|conditions|seulement|uniquement|"
            + "maximum|pas|ne|non|aber|wenn|falls|sofern|nur|nicht|kein|keine|nein|ma|pero|se|solo|purche|but|if|only|"
            + "unless|not|no|don t|except|provided|reserve|vorbehalt|riserva)\\b");

    private MailYes() {}

    /** @param text what is new in a mail */
    static boolean isSaid(String text) {
        String own = text.split("(?m)^-- ?$", 2)[0].strip();
        int end = own.indexOf('\n');
        String first = end < 0 ? own : own.substring(0, end);
        String rest = end < 0 ? "" : own.substring(end);
        return !first.contains("?")
                && SENTENCES.contains(plain(first))
                && !rest.contains("?")
                && !DOUBT.matcher(plain(rest)).find();
    }

    /** Whether the first line begins like a yes: then it is said why it was none. */
    static boolean isMeantPerhaps(String text) {
        return plain(text.strip().lines().findFirst().orElse(""))
                .matches("(oui|ja|si|yes|j accepte|ich akzeptiere|accetto|i accept|accepte|ok|d accord)\\b.*");
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
