package ch.guichet.booking;

/**
 * With whom somebody wants to have his slot.
 *
 * @param specialistId this one, or null for anybody
 * @param language that the specialist speaks, two letters, or null for any
 */
record SlotWish(Long specialistId, String language) {
    static final SlotWish ANYBODY = new SlotWish(null, null);
}
