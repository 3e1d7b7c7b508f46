package ch.guichet.knowledge;

import java.util.List;

/**
 * The words of an article in one language, as lists need them.
 *
 * @param body null where it was not asked for
 */
record Words(String language, String title, String body) {

    /** Those in a language, or the first. */
    static Words nearest(List<Words> all, String language) {
        return all.stream()
                .filter(each -> each.language().equals(language))
                .findFirst()
                .orElse(all.get(0));
    }
}
