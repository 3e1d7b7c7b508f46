package ch.guichet.web.admin.users;

import ch.guichet.identity.NewUser;
import ch.guichet.identity.Role;
import ch.guichet.identity.UserAdministration;
import ch.guichet.shared.Languages;
import ch.guichet.web.failure.BesideField;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Opens an account; a password that nobody typed is made, and shown this once. */
@Named
@RequestScoped
public class OpenAccountPage {
    private static final Map<String, String> FIELDS = Map.of(
            "identity.login",
            "account:login",
            "identity.loginTaken",
            "account:login",
            "identity.displayName",
            "account:displayName",
            "identity.noRole",
            "account:roles",
            "identity.passwordShort",
            "account:password",
            "identity.passwordLong",
            "account:password",
            "identity.passwordIsLogin",
            "account:password",
            "identity.passwordKnown",
            "account:password");

    private final UserAdministration users;
    private final BesideField beside;
    private String login;
    private String displayName;
    private String language = "fr";
    private Role[] roles = {};
    private String password;
    private Long opened;
    private String shown;

    protected OpenAccountPage() {
        this(null, null);
    }

    @Inject
    public OpenAccountPage(UserAdministration users, BesideField beside) {
        this.users = users;
        this.beside = beside;
    }

    public void open() {
        String first = password == null ? FreshPassword.make() : password;
        opened = beside.result(
                FIELDS, () -> users.create(new NewUser(login, displayName, language, Set.of(roles), first)));
        if (opened != null && password == null) shown = first;
    }

    /** The new account's id, once it is there. */
    public Long getOpened() {
        return opened;
    }

    /** The password that was made, or null when one was typed. */
    public String getShown() {
        return shown;
    }

    public List<String> getLanguages() {
        return Languages.ALL;
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
