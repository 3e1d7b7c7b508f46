package ch.guichet.web.admin.chart;

import ch.guichet.accounting.ChartAdministration;
import ch.guichet.accounting.ChartLine;
import ch.guichet.shared.Languages;
import ch.guichet.web.shell.NextPage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** The accounts the product posts to, and what they are called. */
@Named
@ViewScoped
public class ChartPage implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ChartAdministration chart;
    private final Speech say;
    private final LinkedHashMap<String, String> names = new LinkedHashMap<>();
    private String number;
    private transient List<ChartLine> lines;

    protected ChartPage() {
        this(null, null);
    }

    @Inject
    public ChartPage(ChartAdministration chart, Speech say) {
        this.chart = chart;
        this.say = say;
    }

    /** Opens the names of one account to be changed. */
    public void edit(String account) {
        number = account;
        names.clear();
        Map<String, String> known = getLines().stream()
                .filter(line -> line.number().equals(account))
                .findFirst()
                .map(ChartLine::names)
                .orElse(Map.of());
        Languages.ALL.forEach(language -> names.put(language, known.getOrDefault(language, "")));
    }

    public void leave() {
        number = null;
    }

    public void keep() {
        chart.rename(number, names);
        NextPage.tell(say.of("books.chart.kept", number));
        Faces.redirect("/admin/chart/chart.xhtml");
    }

    public List<ChartLine> getLines() {
        if (lines == null) lines = chart.lines();
        return lines;
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public Map<String, String> getNames() {
        return names;
    }

    public String getNumber() {
        return number;
    }
}
