package ch.guichet.mail.inbox;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts what somebody wrote from what he quotes. It cuts at the first line that mail programs write above a quotation;
 * answers written between quoted lines are left as they are.
 */
record QuotedHistory(String fresh, String history) {
    /** "On … wrote:" in four languages; some programs break it into two lines. */
    private static final Pattern ATTRIBUTION = Pattern.compile(
            "(?i)^(le|on|am|il( giorno)?|il giorno|op)\\b.{6,300}(a écrit|wrote|schrieb|ha scritto)\\b.{0,200}:\\s*$");

    private static final Pattern DIVIDER =
            Pattern.compile("(?i)^[-_ ]{2,}\\s*(original message|message d.origine|message original|message transféré|"
                    + "forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|original-?nachricht|"
                    + "messaggio originale|messaggio inoltrato)\\s*[-_ ]{2,}$");

    private static final Pattern FROM = Pattern.compile("(?i)^\\*?(de|from|von|da)\\s?:\\*?\\s.+");
    private static final Pattern SENT = Pattern.compile(
            "(?i)^\\*?(envoyé|sent|gesendet|inviato|date|datum|data|à|to|an|a|objet|subject|betreff|oggetto)( le)?\\s?:\\*?\\s.*");
    private static final Pattern RULE = Pattern.compile("^_{8,}$");

    static QuotedHistory of(String text) {
        List<String> lines = text.lines().toList();
        int cut = lines.size();
        for (int i = 0; i < lines.size() && cut == lines.size(); i++) if (beginsHistory(lines, i)) cut = i;
        String fresh = String.join("\n", lines.subList(0, cut)).strip();
        if (fresh.isEmpty()) return new QuotedHistory(text.strip(), "");
        return new QuotedHistory(
                fresh, String.join("\n", lines.subList(cut, lines.size())).strip());
    }

    private static boolean beginsHistory(List<String> lines, int at) {
        String line = lines.get(at).strip();
        if (DIVIDER.matcher(line).matches() || RULE.matcher(line).matches() && isHeaderBlock(lines, at + 1))
            return true;
        if (ATTRIBUTION.matcher(line).matches() || isHeaderBlock(lines, at)) return true;
        boolean broken = at + 1 < lines.size()
                && line.length() > 6
                && ATTRIBUTION.matcher(line + " " + lines.get(at + 1).strip()).matches();
        return broken || line.startsWith(">") && quotedToTheEnd(lines, at);
    }

    /** What programs of the office write: From, then at least two of Sent, To and Subject. */
    private static boolean isHeaderBlock(List<String> lines, int at) {
        if (at >= lines.size() || !FROM.matcher(lines.get(at).strip()).matches()) return false;
        long others = lines.subList(at + 1, Math.min(lines.size(), at + 6)).stream()
                .filter(line -> SENT.matcher(line.strip()).matches())
                .count();
        return others >= 2;
    }

    private static boolean quotedToTheEnd(List<String> lines, int at) {
        return lines.subList(at, lines.size()).stream()
                .allMatch(line -> line.isBlank() || line.strip().startsWith(">"));
    }
}
