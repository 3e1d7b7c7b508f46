package ch.guichet.web.login;

import ch.guichet.access.ForgottenPassword;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** Asking for a new password. The answer is the same whether anybody is known. */
@Named
@RequestScoped
public class ForgottenPage {
    private final ForgottenPassword passwords;
    private String who;
    private boolean asked;

    protected ForgottenPage() {
        this(null);
    }

    @Inject
    public ForgottenPage(ForgottenPassword passwords) {
        this.passwords = passwords;
    }

    public void ask() {
        passwords.ask(who, Faces.getRequest().getRemoteAddr());
        asked = true;
    }

    public boolean isAsked() {
        return asked;
    }

    public String getWho() {
        return who;
    }

    public void setWho(String who) {
        this.who = who;
    }
}
