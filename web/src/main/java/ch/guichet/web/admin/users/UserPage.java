package ch.guichet.web.admin.users;

import ch.guichet.identity.AccountSupport;
import ch.guichet.identity.Role;
import ch.guichet.identity.UserAdministration;
import ch.guichet.identity.UserRow;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.list.RowId;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Messages;

/** One account: its roles, its password, whether it is open. */
@Named
@ViewScoped
public class UserPage implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "identity.noRole",
            "rights:roles",
            "identity.lastAdmin",
            "rights:roles",
            "identity.passwordShort",
            "secret:password",
            "identity.passwordLong",
            "secret:password",
            "identity.passwordIsLogin",
            "secret:password",
            "identity.passwordKnown",
            "secret:password",
            "identity.email",
            "mail:email");

    private final UserAdministration users;
    private final AccountSupport support;
    private final BesideField beside;
    private final Speech say;
    private String id;
    private transient UserRow user;
    private Role[] roles;
    private String email;
    private String password;
    private String shown;

    protected UserPage() {
        this(null, null, null, null);
    }

    @Inject
    public UserPage(UserAdministration users, AccountSupport support, BesideField beside, Speech say) {
        this.users = users;
        this.support = support;
        this.beside = beside;
        this.say = say;
    }

    public void load() {
        roles = getUser().roles().toArray(Role[]::new);
        email = getUser().email();
    }

    public void grant() {
        if (beside.done(FIELDS, () -> users.grant(account(), Set.of(roles)))) tell("admin.user.granted");
    }

    /** Where he is written to when something happens. */
    public void write() {
        if (beside.done(FIELDS, () -> support.writeTo(account(), email))) tell("admin.user.mailKept");
    }

    public void activate() {
        users.activate(account());
        tell("admin.user.activated");
    }

    public void deactivate() {
        users.deactivate(account());
        tell("admin.user.deactivated");
    }

    /** Sets the password typed, or makes one and shows it this once. */
    public void reset() {
        String fresh = password == null ? FreshPassword.make() : password;
        if (!beside.done(FIELDS, () -> users.resetPassword(account(), fresh))) return;
        if (password == null) shown = fresh;
        else tell("admin.user.reset");
    }

    private void tell(String sentence) {
        user = null;
        Messages.addGlobalInfo("{0}", say.of(sentence, getUser().displayName()));
    }

    private long account() {
        return RowId.of(id);
    }

    public UserRow getUser() {
        if (user == null) user = users.user(account());
        return user;
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    /** The password that was made, or null. */
    public String getShown() {
        return shown;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
