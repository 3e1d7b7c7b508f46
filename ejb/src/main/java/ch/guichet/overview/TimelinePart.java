package ch.guichet.overview;

/**
 * One of the tables that things happened in, as SQL. Every select has the same columns; {@code at_time} and {@code id}
 * are its order.
 *
 * @param at column of the instant
 * @param id column of the row
 * @param select the columns event, target, number, title, by and amount in cents, in this order
 * @param from tables and conditions, up to the customer's id
 */
record TimelinePart(TimelineKind kind, String at, String id, String select, String from) {
    /** The newest first, from a key on: rows of one instant stand in the order of the parts, then by id downwards. */
    String sql(int part, TimelineKey key) {
        String after = key.part() < part
                ? at + " <= ?"
                : key.part() > part ? at + " < ?" : "(" + at + " < ? OR (" + at + " = ? AND " + id + " < ?))";
        return "(SELECT " + part + " AS part, " + at + " AS at_time, " + id + " AS id, " + select + " FROM " + from
                + " AND " + at + " IS NOT NULL AND " + after + " ORDER BY " + at + " DESC, " + id + " DESC LIMIT ?)";
    }
}
