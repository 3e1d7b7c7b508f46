package ch.guichet.web.desk.cases;

import ch.guichet.inbox.SavedViews;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Messages;

/** Keeps the inbox as it is looked at under a name, for oneself or for the desk. */
@Named
@RequestScoped
public class ViewForm {
    private final SavedViews views;
    private final CasesPage page;
    private final InboxViews tabs;
    private final Speech say;
    private String name;
    private boolean shared;

    protected ViewForm() {
        this(null, null, null, null);
    }

    @Inject
    public ViewForm(SavedViews views, CasesPage page, InboxViews tabs, Speech say) {
        this.views = views;
        this.page = page;
        this.tabs = tabs;
        this.say = say;
    }

    public void save() {
        views.save(name, page.getFilter(), shared);
        Messages.addGlobalInfo("{0}", say.of("inbox.views.saved", name.strip()));
        name = null;
        tabs.forget();
    }

    public void remove(Long id) {
        views.remove(id);
        Messages.addGlobalInfo("{0}", say.of("inbox.views.removed"));
        tabs.forget();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
