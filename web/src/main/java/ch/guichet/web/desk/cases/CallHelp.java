package ch.guichet.web.desk.cases;

import ch.guichet.cases.CaseRow;
import ch.guichet.cases.SolvedCases;
import ch.guichet.knowledge.ArticleReading;
import ch.guichet.knowledge.Related;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may answer a caller while his question is written down: solved cases like it, and articles. */
@Named
@RequestScoped
public class CallHelp {
    private final SolvedCases solved;
    private final ArticleReading reading;
    private final CallPage call;
    private List<CaseRow> cases;
    private List<Related> articles;

    protected CallHelp() {
        this(null, null, null);
    }

    @Inject
    public CallHelp(SolvedCases solved, ArticleReading reading, CallPage call) {
        this.solved = solved;
        this.reading = reading;
        this.call = call;
    }

    public List<CaseRow> getCases() {
        if (cases == null) cases = written().isBlank() ? List.of() : solved.likeText(language(), written());
        return cases;
    }

    public List<Related> getArticles() {
        if (articles == null) articles = reading.related(written(), language());
        return articles;
    }

    private String language() {
        return call.getGlance().card().language();
    }

    private String written() {
        return Stream.of(call.getSubject(), call.getText())
                .filter(text -> text != null && !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
