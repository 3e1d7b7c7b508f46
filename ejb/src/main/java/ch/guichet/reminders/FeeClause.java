package ch.guichet.reminders;

import java.util.Collection;
import java.util.regex.Pattern;

/** Whether terms state that a reminder may cost something: a sentence that speaks of a reminder and of its price. */
final class FeeClause {
    private static final Pattern SENTENCE = Pattern.compile("[^.;\n]+(?:\\d[.'’]\\d+[^.;\n]*)*");
    private static final Pattern REMINDER = Pattern.compile("(?iu)\\b(rappel|mahn|richiam|sollecit|reminder)");
    private static final Pattern PRICE =
            Pattern.compile("(?iu)CHF|\\bFr\\.|\\b(frais|gebühr|spesen|spese|fee|factur|kosten|cost)");

    private FeeClause() {}

    /** @param bodies the terms in any of their languages: one that states it is enough */
    static boolean statedIn(Collection<String> bodies) {
        return bodies.stream()
                .flatMap(body -> SENTENCE.matcher(body).results())
                .map(sentence -> sentence.group())
                .anyMatch(sentence -> REMINDER.matcher(sentence).find()
                        && PRICE.matcher(sentence).find());
    }
}
