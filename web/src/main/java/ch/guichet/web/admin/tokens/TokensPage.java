package ch.guichet.web.admin.tokens;

import ch.guichet.identity.IssuedToken;
import ch.guichet.identity.TokenAdministration;
import ch.guichet.identity.TokenRow;
import ch.guichet.identity.UserAdministration;
import ch.guichet.identity.UserRow;
import ch.guichet.shared.BusinessClock;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.texts.Speech;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;

/** The tokens of the API: makes one and shows it this once, lists them, withdraws them. */
@Named
@RequestScoped
public class TokensPage {
    private static final Map<String, String> FIELDS =
            Map.of("identity.tokenLabel", "token:label", "identity.tokenPast", "token:lastDay");

    private final TokenAdministration tokens;
    private final UserAdministration users;
    private final BusinessClock clock;
    private final BesideField beside;
    private final Speech say;
    private String login;
    private String label;
    private LocalDate lastDay;
    private IssuedToken issued;
    private List<TokenRow> all;

    protected TokensPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public TokensPage(
            TokenAdministration tokens, UserAdministration users, BusinessClock clock, BesideField beside, Speech say) {
        this.tokens = tokens;
        this.users = users;
        this.clock = clock;
        this.beside = beside;
        this.say = say;
    }

    public void issue() {
        UserRow owner = users.users(login, null).items().stream()
                .filter(user -> user.login().equalsIgnoreCase(login.strip()))
                .findFirst()
                .orElse(null);
        if (owner == null) {
            beside.refuse("token:login", say.of("admin.tokens.unknownLogin", login));
            return;
        }
        issued = beside.result(FIELDS, () -> tokens.issue(owner.id(), label, lastDay));
        all = null;
    }

    public void revoke(long id) {
        tokens.revoke(id);
        all = null;
        Messages.addGlobalInfo("{0}", say.of("admin.tokens.revoked"));
    }

    public List<TokenRow> getAll() {
        if (all == null) all = tokens.tokens();
        return all;
    }

    /** How a token stands now: the texts are {@code admin.tokens.state.<state>}. */
    public String state(TokenRow token) {
        if (token.revokedAt() != null) return "revoked";
        return token.expiresAt() != null && !token.expiresAt().isAfter(clock.now()) ? "expired" : "valid";
    }

    /** The last day a token works, or null when it does not end. */
    public LocalDate lastDayOf(TokenRow token) {
        return token.expiresAt() == null
                ? null
                : BusinessClock.dayOf(token.expiresAt()).minusDays(1);
    }

    public IssuedToken getIssued() {
        return issued;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
