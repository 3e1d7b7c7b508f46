package ch.guichet.web.account;

import ch.guichet.identity.MySecondFactor;
import ch.guichet.identity.SecondFactorSetup;
import ch.guichet.identity.SecondFactorState;
import ch.guichet.web.failure.BesideField;
import ch.guichet.web.texts.Speech;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Messages;

/** Asking for a code after the password, or not any more. */
@Named
@ViewScoped
public class SecondFactorPanel implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> FIELDS = Map.of(
            "identity.wrongPassword", "factor:password",
            "identity.tooManyTries", "factor:password",
            "identity.wrongCode", "factor:code");

    private final MySecondFactor factor;
    private final BesideField beside;
    private final Speech say;
    private transient SecondFactorSetup setup;
    private transient List<String> codes;
    private String password;
    private String code;

    protected SecondFactorPanel() {
        this(null, null, null);
    }

    @Inject
    public SecondFactorPanel(MySecondFactor factor, BesideField beside, Speech say) {
        this.factor = factor;
        this.beside = beside;
        this.say = say;
    }

    public void begin() {
        setup = beside.result(FIELDS, () -> factor.begin(password));
    }

    public void confirm() {
        codes = beside.result(FIELDS, () -> factor.confirm(code));
        if (codes == null) return;
        setup = null;
        Messages.addGlobalInfo("{0}", say.of("people.factor.nowOn"));
    }

    public void renewCodes() {
        codes = beside.result(FIELDS, () -> factor.renewCodes(password));
    }

    public void switchOff() {
        if (!beside.done(FIELDS, () -> factor.switchOff(password))) return;
        codes = null;
        Messages.addGlobalInfo("{0}", say.of("people.factor.nowOff"));
    }

    /** Nothing has been switched on. */
    public void giveUp() {
        setup = null;
    }

    /** The codes are kept; they are not shown again. */
    public void noted() {
        codes = null;
    }

    public SecondFactorState getState() {
        return factor.state();
    }

    public SecondFactorSetup getSetup() {
        return setup;
    }

    /** Recovery codes that were just made, or null. */
    public List<String> getCodes() {
        return codes;
    }

    /** All of them, a line each, to be copied at once. */
    public String getAllCodes() {
        return codes == null ? "" : String.join("\n", codes);
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
