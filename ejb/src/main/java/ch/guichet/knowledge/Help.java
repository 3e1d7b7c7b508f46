package ch.guichet.knowledge;

import ch.guichet.identity.Roles;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Help for customers: published articles for the public, and nothing else exists here. A language is fr, de, it or en;
 * null is the reader's own.
 */
@Stateless
@RolesAllowed(Roles.CUSTOMER)
public class Help {
    private static final int MOST_FOUND = 30;
    private static final int MOST_SUGGESTED = 3;
    private static final int MOST = 1_000;
    private static final int ON_A_SHELF = 5;

    private ArticleStore store;
    private EntryStore entries;
    private WordsStore words;
    private Finding finding;
    private Readers readers;

    public Help() {}

    @Inject
    Help(ArticleStore store, EntryStore entries, WordsStore words, Finding finding, Readers readers) {
        this.store = store;
        this.entries = entries;
        this.words = words;
        this.finding = finding;
        this.readers = readers;
    }

    /** The topics that have articles, each with its first five. */
    public List<Shelf> shelves(String wanted) {
        String language = readers.language(wanted);
        var byTopic = entries.entries(Audience.PUBLIC, null, null, language, MOST).stream()
                .collect(Collectors.groupingBy(Entry::topic));
        return words.topics(language).stream()
                .filter(topic -> byTopic.containsKey(topic.code()))
                .map(topic -> shelf(topic, byTopic.get(topic.code())))
                .toList();
    }

    /**
     * Articles with these words, the best first, 30 at most; without words, all of a topic.
     *
     * @param topic its code, or null for all
     */
    public List<Entry> search(String text, String topic, String wanted) {
        String language = readers.language(wanted);
        if (text == null || text.isBlank()) return entries.entries(Audience.PUBLIC, topic, null, language, MOST);
        return inOrder(finding.search(Reach.CUSTOMERS, text, language, MOST_FOUND), topic, language);
    }

    /** @throws Refusal notFound, also for a draft, an internal or an archived article */
    public HelpArticle read(int number, String wanted) {
        String language = readers.language(wanted);
        ArticleVersion version = readable(number);
        ArticleContent content = version.content();
        ArticleText text = content.in(language);
        Topic topic = words.topics(language).stream()
                .filter(each -> each.code().equals(content.topic()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return new HelpArticle(
                number,
                language,
                text.language(),
                text.title(),
                Markdown.html(text.body()),
                topic,
                content.tagList(),
                BusinessClock.dayOf(version.publishedAt()),
                content.languages(),
                readers.verdict(number));
    }

    /**
     * Articles that probably answer a question before it is sent, at most 3; each is counted as shown once an enquiry.
     *
     * @param enquiry a key of the sender's for this one question, 1 to 100 characters
     * @throws Refusal knowledge.enquiry
     */
    public List<Entry> suggest(String enquiry, String text, String wanted) {
        if (text == null || text.isBlank()) return List.of();
        String language = readers.language(wanted);
        List<Entry> suggested =
                inOrder(finding.suggest(Reach.CUSTOMERS, text, language, MOST_SUGGESTED), null, language);
        readers.note(enquiry, suggested.stream().map(Entry::number).toList(), UseKind.SHOWN);
        return suggested;
    }

    /** Reads a suggested article, counted once an enquiry. @throws Refusal notFound, knowledge.enquiry */
    public HelpArticle open(String enquiry, int number, String wanted) {
        HelpArticle article = read(number, wanted);
        readers.note(enquiry, List.of(number), UseKind.OPENED);
        return article;
    }

    /** Says that the article answered the question and no case is sent. @throws Refusal notFound, knowledge.enquiry */
    public void avoid(String enquiry, int number) {
        readable(number);
        readers.note(enquiry, List.of(number), UseKind.AVOIDED);
    }

    /** Says whether an article helped; the last word of a person counts. @throws Refusal notFound */
    public void judge(int number, boolean helpful) {
        readable(number);
        readers.judge(number, helpful);
    }

    private ArticleVersion readable(int number) {
        ArticleHead head =
                store.find(number).filter(ArticleHead::readableByCustomers).orElseThrow(Refusal::notFound);
        return store.version(number, head.publishedVersion()).orElseThrow(Refusal::notFound);
    }

    private List<Entry> inOrder(List<Integer> found, String topic, String language) {
        List<Entry> sorted = new ArrayList<>(entries.entries(Audience.PUBLIC, topic, found, language, MOST_FOUND));
        sorted.sort(Comparator.comparing(entry -> found.indexOf(entry.number())));
        return sorted;
    }

    private static Shelf shelf(Topic topic, List<Entry> all) {
        return new Shelf(topic, all.subList(0, Math.min(ON_A_SHELF, all.size())), all.size());
    }
}
