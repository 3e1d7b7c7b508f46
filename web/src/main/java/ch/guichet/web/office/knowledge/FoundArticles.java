package ch.guichet.web.office.knowledge;

import ch.guichet.knowledge.ArticleFilter;
import ch.guichet.knowledge.ArticleReading;
import ch.guichet.knowledge.ArticleRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The articles that the search box of the staff finds beside all else. */
@Named
@RequestScoped
public class FoundArticles {
    private static final int SOME = 5;

    private final ArticleReading reading;
    private List<ArticleRow> rows;

    protected FoundArticles() {
        this(null);
    }

    @Inject
    public FoundArticles(ArticleReading reading) {
        this.reading = reading;
    }

    /** The best five; without a question none. */
    public List<ArticleRow> of(String question) {
        if (rows == null) {
            rows = question == null || question.isBlank()
                    ? List.of()
                    : reading.list(new ArticleFilter(null, null, null, question), null).items().stream()
                            .limit(SOME)
                            .toList();
        }
        return rows;
    }
}
