package ch.guichet.demo.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What was there before anybody asked anything: the publisher, the companies, their Support Credit. */
@ApplicationScoped
class Background {
    @Inject
    private PublisherChapter publisher;

    @Inject
    private CompanyChapter companies;

    @Inject
    private CreditChapter credit;

    void write(StoryBook book) {
        publisher.write(book);
        companies.write(book);
        credit.write(book);
    }
}
