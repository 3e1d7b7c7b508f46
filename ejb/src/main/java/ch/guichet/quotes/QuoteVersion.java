package ch.guichet.quotes;

import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.Subject;
import ch.guichet.acceptance.SubjectKind;
import ch.guichet.identity.User;
import ch.guichet.shared.BusinessClock;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Sha256;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One version of a quote. As long as it is written it may change; once it is sent it never does, and all that can still
 * happen to it is one decision (rule 13).
 */
@Entity
@Table(name = "quote_version")
class QuoteVersion {
    @Id
    @TableGenerator(
            name = "ids",
            table = "id_block",
            pkColumnName = "name",
            valueColumnName = "next_id",
            pkColumnValue = "all",
            allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "ids")
    private long id;

    @Column(name = "quote_id", updatable = false)
    private long quoteId;

    // not a JPA version: the version that the customer reads
    @Column(updatable = false)
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private QuoteState state = QuoteState.DRAFT;

    @Column(name = "in_force_of")
    private Long inForceOf;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "quote_line", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "line_no")
    private List<QuoteLine> lines = new ArrayList<>();

    @Embedded
    private FrozenTerms terms;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Embedded
    private SecondPair second = new SecondPair();

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    @Lob
    @Column(length = Integer.MAX_VALUE)
    private byte[] document;

    @Column(name = "document_type")
    private String documentType;

    @Column(name = "document_sha256")
    private String documentSha256;

    @Column(name = "acceptance_id")
    private Long acceptanceId;

    protected QuoteVersion() {}

    QuoteVersion(long quoteId, int version, PricedContent content, User author, Instant at) {
        this.quoteId = quoteId;
        this.version = version;
        write(content, author, at);
    }

    /** Says it otherwise, as long as nobody has got it; who writes last is its author, and what was approved is not any more. */
    void write(PricedContent content, User author, Instant at) {
        requireBeingWritten();
        state = QuoteState.DRAFT;
        lines.clear();
        lines.addAll(content.lines());
        terms = new FrozenTerms(content);
        authorId = author.id();
        authorName = author.displayName();
        writtenAt = at;
        second = eyes().startedAfresh();
    }

    void askApproval(Instant at) {
        if (state != QuoteState.DRAFT) throw Refusal.conflict("quote.notDraft", version);
        state = QuoteState.IN_APPROVAL;
        second = SecondPair.asked(at);
    }

    /** @throws Refusal quote.notWaiting, quote.ownApproval: who wrote it never approves it */
    void approve(User person) {
        requireSecond(person);
        second = eyes().said(person);
    }

    /** Back to its author. @throws Refusal as {@link #approve}, quote.reasonMissing, quote.reasonTooLong */
    void refuse(User person, String why) {
        requireSecond(person);
        state = QuoteState.DRAFT;
        second = eyes().refused(QuoteReason.require(why));
    }

    private void requireSecond(User person) {
        if (state != QuoteState.IN_APPROVAL) throw Refusal.conflict("quote.notWaiting", version);
        if (person.id() == authorId) throw Refusal.forbidden("quote.ownApproval");
    }

    /** From now on it is a promise, in exactly these bytes. @throws Refusal quote.notDraft, quote.validity */
    void send(PrintedQuote printed, Instant at) {
        boolean ready = state == QuoteState.DRAFT || state == QuoteState.IN_APPROVAL && eyes().isGiven();
        if (!ready) throw Refusal.conflict("quote.notDraft", version);
        if (validUntil().isBefore(BusinessClock.dayOf(at))) throw Refusal.invalid("quote.validity");
        state = QuoteState.SENT;
        sentAt = at;
        document = printed.bytes();
        documentType = printed.mediaType();
        documentSha256 = Sha256.of(document);
    }

    /**
     * The yes of which this is the proof.
     *
     * @throws Refusal those of {@link #requireOpen}
     */
    void accept(Evidence evidence, LocalDate today) {
        requireOpen(today);
        boolean mine = evidence.kind() == SubjectKind.QUOTE
                && evidence.subjectId() == quoteId
                && evidence.subjectVersion() == version
                && evidence.documentSha256().equals(documentSha256);
        if (!mine) throw new IllegalArgumentException("evidence " + evidence.id() + " is for another version");
        decide(QuoteState.ACCEPTED, evidence.acceptedAt());
        acceptanceId = evidence.id();
        inForceOf = quoteId;
    }

    /** Its last day inclusive counts, whatever a page that was left open says (rule 14). */
    void requireOpen(LocalDate today) {
        switch (state) {
            case SENT -> {
                if (today.isAfter(validUntil())) throw Refusal.conflict("quote.lapsed", validUntil());
            }
            case ACCEPTED -> throw Refusal.conflict("acceptance.already");
            case SUPERSEDED -> throw Refusal.conflict("quote.superseded", version);
            case DECLINED -> throw Refusal.conflict("quote.declined", version);
            case LAPSED -> throw Refusal.conflict("quote.lapsed", validUntil());
            case WITHDRAWN -> throw Refusal.conflict("quote.withdrawn", version);
            default -> throw Refusal.notFound();
        }
    }

    void decline(String why, Instant at) {
        requireOpen(BusinessClock.dayOf(at));
        reason = QuoteReason.require(why);
        decide(QuoteState.DECLINED, at);
    }

    /** Another version is in its place now; a yes to it stays proved but is billed no more. */
    void supersede(Instant at) {
        if (state != QuoteState.SENT && state != QuoteState.ACCEPTED) throw Refusal.conflict("quote.notSent", version);
        inForceOf = null;
        decide(QuoteState.SUPERSEDED, at);
    }

    void lapse(Instant at) {
        boolean over = state == QuoteState.SENT && BusinessClock.dayOf(at).isAfter(validUntil());
        if (!over) throw Refusal.conflict("quote.notSent", version);
        decide(QuoteState.LAPSED, at);
    }

    /** @throws Refusal quote.notSent when somebody has decided it, quote.reasonMissing */
    void withdraw(String why, Instant at) {
        if (state != QuoteState.SENT && !state.isBeingWritten()) throw Refusal.conflict("quote.notSent", version);
        reason = QuoteReason.require(why);
        decide(QuoteState.WITHDRAWN, at);
    }

    /** JPA reads an embeddable of nothing but nulls as null. */
    private SecondPair eyes() {
        return second == null ? new SecondPair() : second;
    }

    private void decide(QuoteState decided, Instant at) {
        state = decided;
        decidedAt = at;
    }

    private void requireBeingWritten() {
        if (!state.isBeingWritten()) throw Refusal.conflict("quote.notDraft", version);
    }

    /** What a yes to this version is a yes to. */
    Subject asSubject(String title) {
        return new Subject(SubjectKind.QUOTE, quoteId, version, title, document, documentType, gross());
    }

    PricedContent content() {
        return terms.content(lines);
    }

    QuoteVersionView view() {
        return new QuoteVersionView(
                version,
                state,
                inForceOf != null,
                content().view(),
                authorId,
                authorName,
                writtenAt,
                eyes().approverName(),
                eyes().askedAt(),
                eyes().note(),
                sentAt,
                decidedAt,
                reason,
                documentSha256,
                acceptanceId);
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    QuoteState state() {
        return state;
    }

    boolean isInForce() {
        return inForceOf != null;
    }

    LocalDate validUntil() {
        return terms.validUntil();
    }

    Money gross() {
        return terms.gross();
    }

    byte[] document() {
        return document;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Long acceptanceId() {
        return acceptanceId;
    }
}
