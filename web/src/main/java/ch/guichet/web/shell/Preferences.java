package ch.guichet.web.shell;

import ch.guichet.identity.MyAccount;
import ch.guichet.identity.Theme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.omnifaces.util.Faces;

/** The choices of the user menu, kept with the account; the page comes again in the new language or dress. */
@Named
@RequestScoped
public class Preferences {
    private final MyAccount account;

    protected Preferences() {
        this(null);
    }

    @Inject
    public Preferences(MyAccount account) {
        this.account = account;
    }

    public void speak(String language) throws IOException {
        account.speak(language);
        ChosenLanguage.remember(language, Faces.getRequest(), Faces.getResponse());
        Faces.getExternalContext().redirect(page());
    }

    /** @param theme auto, light or dark */
    public void dress(String theme) throws IOException {
        account.dress(Theme.valueOf(theme.toUpperCase(Locale.ROOT)));
        Faces.getExternalContext().redirect(page());
    }

    private static String page() {
        String query = Faces.getRequestQueryString();
        return Faces.getRequestURI() + (query == null ? "" : "?" + query);
    }
}
