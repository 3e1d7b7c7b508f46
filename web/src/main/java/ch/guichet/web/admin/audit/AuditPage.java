package ch.guichet.web.admin.audit;

import ch.guichet.audit.AuditFilter;
import ch.guichet.audit.AuditKind;
import ch.guichet.audit.AuditLog;
import ch.guichet.audit.AuditRow;
import ch.guichet.shared.Page;
import ch.guichet.web.list.Choice;
import ch.guichet.web.list.ListAddress;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;

/** Who did what. All that narrows the list stands in its address. */
@Named
@RequestScoped
public class AuditPage {
    private static final String LIST = "/admin/audit/audit.xhtml";
    private static final String TABLE = "/admin/audit/export.xhtml";

    private final AuditLog log;
    private final Speech say;
    private String kind;
    private String search;
    private String after;
    private Page<AuditRow> page;

    protected AuditPage() {
        this(null, null);
    }

    @Inject
    public AuditPage(AuditLog log, Speech say) {
        this.log = log;
        this.say = say;
    }

    public void load() {
        page = log.page(filter(), after);
    }

    /** Sends all that the filter lets through, as a table. */
    public void send() throws IOException {
        Faces.sendFile(
                "guichet-audit.csv",
                true,
                out -> log.export(filter(), new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    }

    public List<AuditRow> getRows() {
        return page.items();
    }

    public List<Choice> getKinds() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(
                say.of("privacy.audit.all"), address(LIST).with("kind", null).url(), kind() == null));
        for (AuditKind each : AuditKind.values())
            choices.add(new Choice(
                    say.status(each), address(LIST).with("kind", each).url(), each == kind()));
        return choices;
    }

    /** The first page again, or null on it. */
    public String getFirst() {
        return after == null ? null : address(LIST).url();
    }

    public String getNext() {
        return page.next() == null
                ? null
                : address(LIST).with("after", page.next()).url();
    }

    public String getTable() {
        return address(TABLE).url();
    }

    private ListAddress address(String path) {
        return ListAddress.of(path).with("kind", kind()).with("q", search);
    }

    private AuditFilter filter() {
        return new AuditFilter(kind(), search);
    }

    private AuditKind kind() {
        return Arrays.stream(AuditKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }
}
