package ch.guichet.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody said in a case. It is never edited. */
@Entity
@Immutable
@Table(name = "case_message")
class CaseMessage {
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

    @Column(name = "case_id")
    private long caseId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "author_kind")
    private AuthorKind authorKind;

    @Column(name = "author_name")
    private String authorName;

    private boolean internal;

    @Column(length = CaseText.LONGEST)
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected CaseMessage() {}

    private CaseMessage(SupportCase in, AuthorKind kind, String author, boolean internal, String text, Instant at) {
        caseId = in.id();
        authorKind = kind;
        authorName = author;
        this.internal = internal;
        body = CaseText.require(text);
        writtenAt = at;
    }

    long id() {
        return id;
    }

    long caseId() {
        return caseId;
    }

    static CaseMessage byCustomer(SupportCase in, String author, String text, Instant at) {
        return new CaseMessage(in, AuthorKind.CUSTOMER, author, false, text, at);
    }

    static CaseMessage byDesk(SupportCase in, String author, boolean internal, String text, Instant at) {
        return new CaseMessage(in, AuthorKind.DESK, author, internal, text, at);
    }
}
