package ch.guichet.search;

import ch.guichet.text.Roots;
import ch.guichet.text.Stemming;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text as the index knows them. Numbers, licences and phones are words that stand for themselves. */
final class Wording {
    private static final int LONGEST = 40;
    private static final int MOST_WORDS = 3_000;
    private static final int FEWEST_PHONE_DIGITS = 7;
    /** Of a number that begins as telephone numbers do. */
    private static final int FEWEST_BEGUN_DIGITS = 5;

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\+|0)[0-9][0-9 ()./'\u2019-]{5,18}[0-9](?![\\p{L}\\p{N}])");

    /**
     * @param word as it is typed, in small letters without accents
     * @param term its stem, or itself
     */
    record Word(String word, String term) {}

    private Wording() {}

    /** Every word once, without the small words that every sentence has. */
    static Set<Word> of(String language, String text) {
        Set<Word> words = new LinkedHashSet<>();
        Matcher phone = PHONE.matcher(text);
        while (phone.find()) exact(national(phone.group()), words);
        for (String chunk : text.split("\\s+")) {
            joined(chunk).ifPresent(whole -> exact(whole, words));
            for (String token : tokens(chunk)) add(language, token, words);
            if (words.size() > MOST_WORDS) break;
        }
        return words;
    }

    private static void add(String language, String token, Set<Word> words) {
        String folded = fold(token);
        if (hasDigit(folded)) exact(folded, words);
        else if (!isSmall(language, token)) words.add(new Word(folded, root(language, token)));
    }

    /** Whether it is one of the words that every sentence has, or nothing a language knows as a word. */
    static boolean isSmall(String language, String token) {
        return Stemming.stems(language, token).isEmpty();
    }

    /** The term of a word in a language. */
    static String root(String language, String token) {
        return fold(Roots.of(language, token));
    }

    private static void exact(String text, Set<Word> words) {
        if (!text.isEmpty()) words.add(new Word(text, text));
    }

    /** Words and numbers between blanks and signs; a single letter is none. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        while (token.find()) if (token.group().length() > 1 || hasDigit(token.group())) tokens.add(token.group());
        return tokens;
    }

    /** What has figures and signs in it, as one word: {@code GC-2024/7} is {@code gc20247}. */
    static Optional<String> joined(String chunk) {
        List<String> parts = new ArrayList<>();
        Matcher token = TOKEN.matcher(chunk);
        while (token.find()) parts.add(token.group());
        return parts.size() > 1 && hasDigit(chunk) ? Optional.of(fold(String.join("", parts))) : Optional.empty();
    }

    /** The digits of a phone number as they are within Switzerland, without the first zero, or empty when it is none. */
    static Optional<String> phone(String text) {
        if (!text.strip().matches("[+0-9 ()./'\u2019-]+")) return Optional.empty();
        int digits = text.replaceAll("\\D", "").length();
        boolean begun = digits >= FEWEST_BEGUN_DIGITS && text.strip().matches("(\\+|0).*");
        if (digits < FEWEST_PHONE_DIGITS && !begun) return Optional.empty();
        return Optional.of(national(text));
    }

    private static String national(String phone) {
        String digits = phone.replace("(0)", "").replaceAll("[^0-9+]", "");
        return digits.replaceFirst("^(\\+41|0041|00|0)", "").replace("+", "");
    }

    /** Small letters without accents, at most as long as the index keeps. */
    static String fold(String text) {
        String small = text.toLowerCase(Locale.ROOT)
                .replace("\u00df", "ss")
                .replace("\u0153", "oe")
                .replace("\u00e6", "ae");
        String plain = Normalizer.normalize(small, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST);
    }

    static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
