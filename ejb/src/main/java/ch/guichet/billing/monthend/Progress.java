package ch.guichet.billing.monthend;

/**
 * How far the work in hand has come.
 *
 * @param done customers done, counted once for each step of this phase
 * @param total the same when everything is done
 * @param perSecond customers a second since the phase began; 0 when it cannot be told yet
 * @param secondsLeft at this rate; null when it cannot be told
 */
public record Progress(long done, long total, double perSecond, Long secondsLeft) {
    public int percent() {
        return total == 0 ? 100 : (int) (done * 100 / total);
    }

    /** @param elapsedMillis since the phase began */
    static Progress of(long done, long total, long elapsedMillis) {
        double perSecond = elapsedMillis <= 0 ? 0 : done * 1000.0 / elapsedMillis;
        Long left = perSecond == 0 || done >= total ? null : (long) Math.ceil((total - done) / perSecond);
        return new Progress(done, total, perSecond, left);
    }
}
