package ch.guichet.billing.monthend;

/**
 * How far the work in hand has come.
 *
 * @param done customers done, counted once for each step of this phase
 * @param total the same when everything is done
 * @param perSecond customers a second since the job was last started; 0 when it rests or it cannot be told yet
 * @param secondsLeft at this rate; null when it cannot be told
 */
public record Progress(long done, long total, double perSecond, Long secondsLeft) {
    public int percent() {
        return total == 0 ? 100 : (int) (done * 100 / total);
    }

    /** Nothing moves now. */
    static Progress resting(long done, long total) {
        return new Progress(done, total, 0, null);
    }

    /**
     * @param doneNow of it, done since the job was last started
     * @param elapsedMillis since then
     */
    static Progress moving(long done, long total, long doneNow, long elapsedMillis) {
        double perSecond = elapsedMillis <= 0 ? 0 : doneNow * 1000.0 / elapsedMillis;
        Long left = perSecond == 0 || done >= total ? null : (long) Math.ceil((total - done) / perSecond);
        return new Progress(done, total, perSecond, left);
    }
}
