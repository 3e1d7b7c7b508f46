package ch.guichet.cases;

import ch.guichet.acceptance.Evidence;
import ch.guichet.acceptance.Subject;
import ch.guichet.acceptance.SubjectKind;
import ch.guichet.catalog.HourlyPrice;
import ch.guichet.shared.Minutes;
import ch.guichet.shared.Money;
import ch.guichet.shared.Refusal;
import ch.guichet.shared.Sha256;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One version of the offer to go on as paid work (rule 5). Its price and its document are frozen when it is made; all
 * that can still happen to it is one decision.
 */
@Entity
@Table(name = "paid_work_offer")
class PaidWorkOffer {
    private static final int LONGEST_REASON = 500;

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

    @Column(name = "case_id", updatable = false)
    private long caseId;

    // not a JPA version: the version of the offer that the customer reads
    @Column(updatable = false)
    private int version;

    @Column(name = "estimate_minutes", updatable = false)
    private Minutes estimate;

    @Column(name = "hourly_net_cents", updatable = false)
    private Money hourlyNet;

    @Column(name = "unit_minutes", updatable = false)
    private Minutes unit;

    @Column(name = "minimum_minutes", updatable = false)
    private Minutes minimum;

    @Column(name = "price_valid_from", updatable = false)
    private LocalDate priceValidFrom;

    @Column(name = "vat_basis_points", updatable = false)
    private int vatBasisPoints;

    @Column(name = "travel_cents", updatable = false)
    private Money travel;

    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "offered_by", updatable = false)
    private String offeredBy;

    @Lob
    @Column(length = Integer.MAX_VALUE, updatable = false)
    private byte[] document;

    @Column(name = "document_type", updatable = false)
    private String documentType;

    @Column(name = "document_sha256", updatable = false)
    private String documentSha256;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private OfferState state = OfferState.OPEN;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decline_reason")
    private String declineReason;

    @Column(name = "acceptance_id")
    private Long acceptanceId;

    protected PaidWorkOffer() {}

    PaidWorkOffer(long caseId, OfferSheet sheet, Instant offeredAt, String offeredBy) {
        this.caseId = caseId;
        version = sheet.version();
        estimate = sheet.terms().estimate();
        hourlyNet = sheet.terms().price().net();
        unit = sheet.terms().price().unit();
        minimum = sheet.terms().price().minimum();
        priceValidFrom = sheet.terms().price().validFrom();
        vatBasisPoints = sheet.terms().vatBasisPoints();
        travel = sheet.terms().travel();
        this.offeredAt = offeredAt;
        this.offeredBy = offeredBy;
        document = OfferDocument.of(sheet).getBytes(StandardCharsets.UTF_8);
        documentType = OfferDocument.MEDIA_TYPE;
        documentSha256 = Sha256.of(document);
    }

    /** @throws Refusal acceptance.already, paidWork.superseded, paidWork.declined, paidWork.withdrawn */
    void requireOpen() {
        switch (state) {
            case OPEN -> {}
            case ACCEPTED -> throw Refusal.conflict("acceptance.already");
            case SUPERSEDED -> throw Refusal.conflict("paidWork.superseded", version);
            case DECLINED -> throw Refusal.conflict("paidWork.declined", version);
            case WITHDRAWN -> throw Refusal.conflict("paidWork.withdrawn", version);
        }
    }

    void supersede(Instant at) {
        decide(OfferState.SUPERSEDED, at);
    }

    void withdraw(Instant at) {
        decide(OfferState.WITHDRAWN, at);
    }

    /** @throws Refusal paidWork.reasonMissing, paidWork.reasonTooLong */
    void decline(String reason, Instant at) {
        if (reason == null || reason.isBlank()) throw Refusal.invalid("paidWork.reasonMissing");
        if (reason.strip().length() > LONGEST_REASON) throw Refusal.invalid("paidWork.reasonTooLong", LONGEST_REASON);
        decide(OfferState.DECLINED, at);
        declineReason = reason.strip();
    }

    void accept(Evidence evidence) {
        boolean mine = evidence.kind() == SubjectKind.PAID_WORK
                && evidence.subjectId() == caseId
                && evidence.subjectVersion() == version
                && evidence.documentSha256().equals(documentSha256);
        if (!mine) throw new IllegalArgumentException("evidence " + evidence.id() + " is for another offer");
        decide(OfferState.ACCEPTED, evidence.acceptedAt());
        acceptanceId = evidence.id();
    }

    private void decide(OfferState decided, Instant at) {
        requireOpen();
        state = decided;
        decidedAt = at;
    }

    /** What a yes to this version is a yes to. */
    Subject asSubject(String title) {
        return new Subject(SubjectKind.PAID_WORK, caseId, version, title, document, documentType, terms().gross());
    }

    OfferTerms terms() {
        return new OfferTerms(
                new HourlyPrice(hourlyNet, unit, minimum, priceValidFrom), estimate, vatBasisPoints, travel);
    }

    PaidWorkOfferRow row() {
        return new PaidWorkOfferRow(
                version,
                state,
                terms().accounted(),
                terms().gross(),
                offeredAt,
                offeredBy,
                decidedAt,
                declineReason,
                acceptanceId);
    }

    PaidWorkOfferView view(SupportCase of) {
        return new PaidWorkOfferView(
                of.id(),
                of.number(),
                of.subject(),
                row(),
                hourlyNet,
                unit,
                minimum,
                priceValidFrom,
                vatBasisPoints,
                terms().net(),
                terms().vat(),
                new String(document, StandardCharsets.UTF_8),
                documentType,
                documentSha256);
    }

    boolean isOpen() {
        return state == OfferState.OPEN;
    }

    boolean isAccepted() {
        return state == OfferState.ACCEPTED;
    }

    int version() {
        return version;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    Long acceptanceId() {
        return acceptanceId;
    }
}
