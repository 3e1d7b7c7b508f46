package ch.guichet.web.offer;

import java.io.Serializable;

/** What is decided by a mailed link, without an account. Opening it changes nothing; the buttons decide. */
public abstract class MailedDecision implements Serializable {
    private static final long serialVersionUID = 1L;

    private String token;
    private boolean read;
    private String reason;
    private String decision;

    /** Says yes to what was shown. */
    public void accept() {
        yes();
        decision = "accepted";
    }

    public void decline() {
        no();
        decision = "declined";
    }

    protected abstract void yes();

    protected abstract void no();

    /** {@code accepted}, {@code declined}, or null as long as nothing is decided. */
    public String getDecision() {
        return decision;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public boolean isRead() {
        return read;
    }

    public void setRead(boolean read) {
        this.read = read;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
