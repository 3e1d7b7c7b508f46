package ch.guichet.identity;

import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.List;
import java.util.OptionalLong;

/** Where everybody may ask for more than his password. The present password is needed for every change. */
@Stateless
@RolesAllowed({Roles.CUSTOMER, Roles.DESK, Roles.SPECIALIST, Roles.FINANCE, Roles.ADMIN})
public class MySecondFactor {
    private static final int SECRET_BYTES = 20;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OwnPassword own;
    private SecondFactorStore store;
    private AccountEvents events;
    private AuthenticatorClock real;
    private BusinessClock clock;

    public MySecondFactor() {}

    @Inject
    MySecondFactor(
            OwnPassword own,
            SecondFactorStore store,
            AccountEvents events,
            AuthenticatorClock real,
            BusinessClock clock) {
        this.own = own;
        this.store = store;
        this.events = events;
        this.real = real;
        this.clock = clock;
    }

    public SecondFactorState state() {
        long me = own.user().id();
        return store.find(me)
                .filter(SecondFactor::confirmed)
                .map(factor -> new SecondFactorState(factor.confirmedAt(), store.codesLeft(me)))
                .orElse(new SecondFactorState(null, 0));
    }

    /**
     * Makes a secret, which counts once a first code has confirmed it.
     *
     * @throws Refusal {@code identity.factorOn}, {@code identity.wrongPassword}, {@code identity.tooManyTries}
     */
    public SecondFactorSetup begin(String password) {
        User me = own.require(password);
        if (state().on()) throw Refusal.conflict("identity.factorOn");
        byte[] bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        String secret = OneTimeCode.text(bytes);
        store.begin(me.id(), secret, clock.now());
        return SecondFactorSetup.of(secret, me.login());
    }

    /**
     * Switches it on.
     *
     * @param code the first one of the app
     * @return recovery codes, shown this once
     * @throws Refusal {@code identity.factorNotBegun}, {@code identity.wrongCode}, {@code identity.factorOn}
     */
    public List<String> confirm(String code) {
        long me = own.user().id();
        SecondFactor factor = store.find(me).orElseThrow(() -> Refusal.conflict("identity.factorNotBegun"));
        if (factor.confirmed()) throw Refusal.conflict("identity.factorOn");
        OptionalLong step = factor.stepOf(code, real.now());
        if (step.isEmpty() || !store.take(me, step.getAsLong())) throw Refusal.invalid("identity.wrongCode");
        store.confirm(me, clock.now());
        events.note(me, AccountEventKind.FACTOR_ON, null);
        return freshCodes(me);
    }

    /** Ten new recovery codes instead of those before. @throws Refusal {@code identity.wrongPassword} and as above */
    public List<String> renewCodes(String password) {
        long me = own.require(password).id();
        if (!state().on()) throw Refusal.conflict("identity.factorNotBegun");
        return freshCodes(me);
    }

    /** From now on the password is enough again. @throws Refusal as above */
    public void switchOff(String password) {
        long me = own.require(password).id();
        store.remove(me);
        events.note(me, AccountEventKind.FACTOR_OFF, null);
    }

    private List<String> freshCodes(long me) {
        List<String> codes = RecoveryCodes.make();
        store.replaceCodes(
                me, codes.stream().map(c -> RecoveryCodes.fingerprint(me, c)).toList());
        return codes;
    }
}
