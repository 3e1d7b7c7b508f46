package ch.guichet.payments.camt;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a message says of itself, as far as it has been read. */
public final class Head {
    private static final Map<String, String> MESSAGES = Map.of("BkToCstmrStmt", "053", "BkToCstmrDbtCdtNtfctn", "054");
    private static final Set<String> STATEMENTS = Set.of("Stmt", "Ntfctn");
    private static final int STATEMENT_DEPTH = 3;

    private final Set<String> accounts = new LinkedHashSet<>();
    private String root = "";
    private String message;
    private String version = "";
    private String messageId;
    private String account;
    private String owner;
    private LocalDate created;
    private boolean inStatement;

    void enter(Place place, String namespace) {
        if (place.depth() == 1) {
            root = place.last();
            version = namespace == null ? "" : namespace.substring(namespace.lastIndexOf(':') + 1);
        }
        if (place.depth() == 2) message = MESSAGES.get(place.last());
        if (place.depth() == STATEMENT_DEPTH && STATEMENTS.contains(place.last())) {
            inStatement = isMessage();
            account = null;
        }
    }

    void leave(Place place, String said) {
        if (said.isEmpty()) return;
        if (place.endsWith("/GrpHdr/MsgId")) messageId = said;
        if (place.endsWith("/CreDtTm") && created == null) created = CamtReader.day(said, new Warnings(), "CreDtTm");
        if (place.endsWith("/Acct/Id/IBAN") || place.endsWith("/Acct/Id/Othr/Id")) {
            account = said.replaceAll("\\s", "").toUpperCase();
            accounts.add(account);
        }
        if (place.endsWith("/Acct/Ownr/Nm") && owner == null) owner = said;
    }

    /** Whether it is a message of a kind that is read here. */
    boolean isMessage() {
        return message != null;
    }

    boolean inStatement() {
        return inStatement;
    }

    String root() {
        return root;
    }

    /** {@code 053} or {@code 054}. */
    public String message() {
        return message;
    }

    /** As the namespace ends, for example {@code camt.054.001.08}; empty when it has none. */
    public String version() {
        return version;
    }

    public String messageId() {
        return messageId;
    }

    /** The account of the statement at hand, or null. */
    public String account() {
        return account;
    }

    /** All accounts so far. */
    public Set<String> accounts() {
        return accounts;
    }

    /** Whose account it is, in the bank's words, or null. */
    public String owner() {
        return owner;
    }

    LocalDate created() {
        return created;
    }
}
