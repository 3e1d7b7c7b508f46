package ch.guichet.demo.story;

import ch.guichet.identity.Role;
import ch.guichet.knowledge.ArticleContent;
import ch.guichet.knowledge.ArticleDesk;
import ch.guichet.knowledge.ArticleVersion;
import ch.guichet.knowledge.Audience;
import ch.guichet.knowledge.Help;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The knowledge base: written and published by the desk, read by customers before they asked. */
@ApplicationScoped
class ArticleChapter {
    @Inject
    private ArticleDesk desk;

    @Inject
    private Help help;

    void write(StoryBook book) {
        Table.read("articles.csv").forEach(row -> version(book, row));
        Table.read("enquiries.csv").forEach(row -> enquiry(book, row));
    }

    private void version(StoryBook book, Row row) {
        String article = row.text("key").replaceFirst("-\\d+$", "");
        boolean first = article.equals(row.text("key"));
        Instant at = book.calendar().at(row.text("when"));
        book.write(new Scene(at, Role.DESK, "desk", () -> {
            ArticleContent content = content(row);
            ArticleVersion draft;
            if (first) {
                book.keep("article", article, desk.create(content));
                draft = new ArticleVersion((int) book.id("article", article), 1, 1, content, null, null, null, null);
            } else {
                draft = desk.edit((int) book.id("article", article), 1, 1, content);
            }
            if (row.yes("publish")) desk.publish(draft.article(), draft.version(), draft.revision());
        }));
    }

    private static ArticleContent content(Row row) {
        return new ArticleContent(
                Audience.valueOf(row.text("audience")),
                row.text("topic"),
                row.text("tags"),
                row.text("remark"),
                ArticleFile.read(row.text("key")));
    }

    private void enquiry(StoryBook book, Row row) {
        Instant at = book.calendar().at(row.text("when"));
        book.write(new Scene(at, Role.CUSTOMER, book.login(row.text("contact")), () -> {
            String enquiry = "story " + row.text("when");
            help.suggest(enquiry, row.text("question"), null);
            int article = (int) book.id("article", row.text("opens"));
            help.open(enquiry, article, null);
            if (row.yes("ends")) help.avoid(enquiry, article);
            if (row.has("helpful")) help.judge(article, row.yes("helpful"));
        }));
    }
}
