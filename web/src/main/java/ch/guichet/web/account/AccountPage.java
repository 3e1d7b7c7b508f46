package ch.guichet.web.account;

import ch.guichet.identity.MyAccount;
import ch.guichet.identity.MySessions;
import ch.guichet.identity.Theme;
import ch.guichet.identity.User;
import ch.guichet.shared.Languages;
import ch.guichet.web.security.BrowserSession;
import ch.guichet.web.shell.ChosenLanguage;
import ch.guichet.web.texts.Speech;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A user's own account: how the product speaks and looks to him, and his password. */
@Named
@RequestScoped
public class AccountPage {
    private final MyAccount account;
    private final MySessions sessions;
    private final Speech say;
    private User me;
    private String language;
    private Theme theme;
    private String old;
    private String fresh;
    private String again;

    protected AccountPage() {
        this(null, null, null);
    }

    @Inject
    public AccountPage(MyAccount account, MySessions sessions, Speech say) {
        this.account = account;
        this.sessions = sessions;
        this.say = say;
    }

    @PostConstruct
    void load() {
        me = account.me();
        language = me.language();
        theme = me.theme();
    }

    /** Keeps language and theme; the page comes again in them. */
    public void save() throws IOException {
        account.speak(language);
        account.dress(theme);
        ChosenLanguage.remember(language, Faces.getRequest(), Faces.getResponse());
        Faces.getExternalContext().redirect("/account/account.xhtml?saved=true");
    }

    /** The old password is asked for again, so that an unattended screen is not enough. */
    public void changePassword() {
        if (!fresh.equals(again)) {
            Messages.addGlobalError("{0}", say.of("shell.account.differ"));
            return;
        }
        account.changePassword(old, fresh);
        sessions.endOthers(BrowserSession.id(Faces.getRequest()).orElse(0L));
        Messages.addGlobalInfo("{0}", say.of("shell.account.changed"));
    }

    public User getMe() {
        return me;
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Theme getTheme() {
        return theme;
    }

    public void setTheme(Theme theme) {
        this.theme = theme;
    }

    public String getOld() {
        return old;
    }

    public void setOld(String old) {
        this.old = old;
    }

    public String getFresh() {
        return fresh;
    }

    public void setFresh(String fresh) {
        this.fresh = fresh;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
