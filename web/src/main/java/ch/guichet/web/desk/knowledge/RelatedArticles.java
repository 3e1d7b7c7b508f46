package ch.guichet.web.desk.knowledge;

import ch.guichet.cases.AuthorKind;
import ch.guichet.cases.CaseMessageView;
import ch.guichet.cases.CaseView;
import ch.guichet.knowledge.ArticleReading;
import ch.guichet.knowledge.Audience;
import ch.guichet.knowledge.Related;
import ch.guichet.mail.PublicAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Articles that fit a case, beside it: to be read, or put into the answer. */
@Named
@RequestScoped
public class RelatedArticles {
    private final ArticleReading reading;
    private final PublicAddress address;
    private List<Related> related;

    protected RelatedArticles() {
        this(null, null);
    }

    @Inject
    public RelatedArticles(ArticleReading reading, PublicAddress address) {
        this.reading = reading;
        this.address = address;
    }

    /** By what the customer asked first. @param written what is being answered, which counts too; may be null */
    public List<Related> of(CaseView c, String written) {
        if (related == null) {
            String question = c.messages().stream()
                    .filter(message -> message.author() == AuthorKind.CUSTOMER && !message.internal())
                    .map(CaseMessageView::body)
                    .findFirst()
                    .orElse("");
            String answer = written == null ? "" : "\n" + written;
            related = reading.related(c.row().subject() + "\n" + question + answer, c.language());
        }
        return related;
    }

    /** Title and address as they stand in an answer. */
    public String link(Related article) {
        return article.entry().title() + ": "
                + address.of("/portal/help/article.xhtml?n=" + article.entry().number());
    }

    /** Whether a customer may have it. */
    public boolean isPublic(Related article) {
        return article.entry().audience() == Audience.PUBLIC;
    }
}
