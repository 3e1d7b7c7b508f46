package ch.guichet.demo.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What the story consists of: who there is, and what they ask. */
@ApplicationScoped
class Chapters {
    @Inject
    private AccountsChapter accounts;

    @Inject
    private Background background;

    @Inject
    private CaseChapter cases;

    @Inject
    private WorkChapter work;

    @Inject
    private ArticleChapter articles;

    @Inject
    private AgendaChapter agendas;

    @Inject
    private QuoteChapter quotes;

    @Inject
    private UrgencyChapter urgency;

    /** Opens the accounts and writes all scenes into the book. */
    void write(StoryBook book) {
        accounts.open(book);
        background.write(book);
        agendas.write(book);
        cases.write(book);
        work.write(book);
        articles.write(book);
        quotes.write(book);
        urgency.write(book);
    }
}
