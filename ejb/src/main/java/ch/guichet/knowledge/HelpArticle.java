package ch.guichet.knowledge;

import java.time.LocalDate;
import java.util.List;

/**
 * An article as a customer reads it.
 *
 * @param wanted the language he asked for
 * @param language the one he gets; another when there is no translation
 * @param html safe to be shown
 * @param publishedOn the day, in Zurich, since which it says so
 * @param languages in which it can be had
 * @param verdict whether it helped him, or null when he has not said
 */
public record HelpArticle(
        int number,
        String wanted,
        String language,
        String title,
        String html,
        Topic topic,
        List<String> tags,
        LocalDate publishedOn,
        List<String> languages,
        Boolean verdict) {
    public boolean translated() {
        return wanted.equals(language);
    }
}
