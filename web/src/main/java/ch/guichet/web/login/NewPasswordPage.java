package ch.guichet.web.login;

import ch.guichet.access.ForgottenPassword;
import ch.guichet.access.PasswordLink;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.shell.ChosenLanguage;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import org.omnifaces.util.Faces;

/** A new password by a mailed link. Opening it changes nothing; the button does. */
@Named
@ViewScoped
public class NewPasswordPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "identity.passwordShort", "form:fresh",
            "identity.passwordLong", "form:fresh",
            "identity.passwordIsLogin", "form:fresh",
            "identity.passwordKnown", "form:fresh");

    private final ForgottenPassword passwords;
    private final BesideField beside;
    private final Speech say;
    private String token;
    private transient PasswordLink link;
    private String fresh;
    private String again;
    private boolean done;

    protected NewPasswordPage() {
        this(null, null, null);
    }

    @Inject
    public NewPasswordPage(ForgottenPassword passwords, BesideField beside, Speech say) {
        this.passwords = passwords;
        this.beside = beside;
        this.say = say;
    }

    /** Shows the page in its reader's language. */
    public void load() {
        link = passwords.show(token);
        ChosenLanguage.remember(link.language(), Faces.getRequest(), Faces.getResponse());
    }

    public void choose() {
        if (!fresh.equals(again)) beside.refuse("form:again", say.of("shell.account.differ"));
        else done = beside.done(FIELDS, () -> passwords.choose(token, fresh));
    }

    public PasswordLink getLink() {
        if (link == null && !done) link = passwords.show(token);
        return link;
    }

    public boolean isDone() {
        return done;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
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
