package ch.guichet.audit;

import java.util.List;

/**
 * One of the tables that say who did what, as SQL.
 *
 * @param at column of the instant
 * @param id column of the row
 * @param columns what, by, about and detail, in this order
 */
record AuditSource(AuditKind kind, String at, String id, List<String> columns, String from) {
    static final List<AuditSource> ALL = List.of(
            new AuditSource(
                    AuditKind.DONE,
                    "e.at_time",
                    "e.id",
                    List.of("e.verb", "e.by_name", "e.room", "e.detail"),
                    "audit_event e"),
            new AuditSource(
                    AuditKind.ACCOUNT,
                    "a.at_time",
                    "a.id",
                    List.of("a.kind", "a.by_name", "u.login", "COALESCE(a.reason, '')"),
                    "account_event a JOIN app_user u ON u.id = a.user_id"),
            new AuditSource(
                    AuditKind.MANDATE,
                    "m.at_time",
                    "m.id",
                    List.of("m.kind", "m.by_name", "t.name", "c.name"),
                    "mandate_event m JOIN contact t ON t.id = m.contact_id JOIN customer c ON c.id = m.customer_id"),
            new AuditSource(
                    AuditKind.CUSTOMER,
                    "v.at_time",
                    "v.id",
                    List.of("v.kind", "v.by_name", "k.name", "COALESCE(v.reason, v.what)"),
                    "customer_event v JOIN customer k ON k.id = v.customer_id"),
            new AuditSource(
                    AuditKind.DOWNLOAD,
                    "d.downloaded_at",
                    "d.id",
                    List.of("'DOWNLOADED'", "d.user_name", "f.name", "d.origin"),
                    "file_download d JOIN stored_file f ON f.id = d.file_id"),
            new AuditSource(
                    AuditKind.SIGNED_IN,
                    "s.started_at",
                    "s.id",
                    List.of("'SIGNED_IN'", "w.display_name", "w.login", "s.address"),
                    "user_session s JOIN app_user w ON w.id = s.user_id"));

    /** The newest first, before a key; wants the key's instant twice, its id, the words four times, and how many. */
    String sql() {
        String words = "(LOWER(" + columns.get(0) + ") LIKE ? OR LOWER(" + columns.get(1) + ") LIKE ? OR LOWER("
                + columns.get(2) + ") LIKE ? OR LOWER(" + columns.get(3) + ") LIKE ?)";
        return "(SELECT " + kind.ordinal() + " AS kind, " + at + " AS at_time, " + id + " AS id, CAST(" + columns.get(0)
                + " AS CHAR(80)) AS what, CAST(" + columns.get(1) + " AS CHAR(120)) AS by_whom, CAST(" + columns.get(2)
                + " AS CHAR(254)) AS about, CAST(" + columns.get(3) + " AS CHAR(500)) AS detail FROM " + from
                + " WHERE (" + at + " < ? OR (" + at + " = ? AND " + id + " < ?)) AND " + words + " ORDER BY " + at
                + " DESC, " + id + " DESC LIMIT ?)";
    }
}
