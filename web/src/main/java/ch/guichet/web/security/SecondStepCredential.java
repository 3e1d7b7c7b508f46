package ch.guichet.web.security;

import jakarta.security.enterprise.credential.Credential;

/**
 * What is shown after the password.
 *
 * @param code of the user's app, or one of his recovery codes
 */
public record SecondStepCredential(String code) implements Credential {
    /** Without the code, so that no log ever shows it. */
    @Override
    public String toString() {
        return "SecondStepCredential[]";
    }
}
