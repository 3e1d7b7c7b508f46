package ch.guichet.web.desk.knowledge;

import ch.guichet.knowledge.ArticleReading;
import ch.guichet.knowledge.DiffLine;
import ch.guichet.shared.Languages;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.shell.Visitor;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What changed between two versions of an article, line by line. */
@Named("articleDifference")
@RequestScoped
public class DifferencePage {
    private static final String LANGUAGE = "knowledge.language.";

    private final ArticleReading reading;
    private final Visitor visitor;
    private final Speech say;
    private String number;
    private String from;
    private String to;
    private String language;
    private List<DiffLine> lines;

    protected DifferencePage() {
        this(null, null, null);
    }

    @Inject
    public DifferencePage(ArticleReading reading, Visitor visitor, Speech say) {
        this.reading = reading;
        this.visitor = visitor;
        this.say = say;
    }

    public void load() {
        if (language == null || !Languages.ALL.contains(language))
            language = visitor.getLocale().getLanguage();
        lines = reading.difference(ArticleNumber.of(number), ArticleNumber.of(from), ArticleNumber.of(to), language);
    }

    public List<DiffLine> getLines() {
        return lines;
    }

    public boolean isSame() {
        return lines.stream().allMatch(line -> line.kind() == DiffLine.Kind.SAME);
    }

    public List<Choice> getLanguages() {
        return Languages.ALL.stream()
                .map(each -> new Choice(
                        say.of(LANGUAGE + each),
                        ListAddress.of("/desk/knowledge/difference.xhtml")
                                .with("n", number)
                                .with("from", from)
                                .with("to", to)
                                .with("lang", each)
                                .url(),
                        each.equals(language)))
                .toList();
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
