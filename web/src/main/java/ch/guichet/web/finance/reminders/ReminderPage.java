package ch.guichet.web.finance.reminders;

import ch.guichet.reminders.ReminderHistory;
import ch.guichet.reminders.ReminderLine;
import ch.guichet.web.list.RowId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.omnifaces.util.Faces;

/** One reminder: what it is made of, and its file. */
@Named
@RequestScoped
public class ReminderPage {
    private final ReminderHistory history;
    private String id;
    private boolean download;
    private ReminderLine line;

    protected ReminderPage() {
        this(null);
    }

    @Inject
    public ReminderPage(ReminderHistory history) {
        this.history = history;
    }

    public void load() {
        line = history.show(RowId.of(id));
    }

    /** The file itself: in the browser, or to be kept. */
    public void send() throws IOException {
        load();
        String name = line.number() + "-" + line.level() + ".pdf";
        Faces.sendFile(new ByteArrayInputStream(history.pdf(line.id())), name, download);
    }

    public ReminderLine getLine() {
        return line;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public boolean isDownload() {
        return download;
    }

    public void setDownload(boolean download) {
        this.download = download;
    }
}
