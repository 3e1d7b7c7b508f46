package ch.guichet.identity;

/**
 * A request that had this key.
 *
 * @param answer null while it is still at work
 */
record KeptRequest(String bodySha256, StoredAnswer answer) {}
