package ch.guichet.payments.intake;

import java.util.Arrays;

/**
 * Which kind of message each account's payments are taken from, as the setting says it: one for all, and after it those
 * of single accounts, for example {@code either CH9300762011623852957=camt.053}.
 */
final class Sources {
    private final String[] words;

    Sources(String setting) {
        words = setting.strip().split("\\s+");
    }

    /** camt.053, camt.054 or either. */
    String of(String account) {
        return Arrays.stream(words)
                .filter(word -> account != null && word.startsWith(account + "="))
                .map(word -> word.substring(word.indexOf('=') + 1))
                .findFirst()
                .orElse(words[0]);
    }
}
