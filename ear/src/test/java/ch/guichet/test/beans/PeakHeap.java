package ch.guichet.test.beans;

/**
 * The most heap that was really in use since it began to watch: twice a second everything that can be collected is, and
 * what stays is counted. It slows the work down, so nothing is timed meanwhile.
 */
public final class PeakHeap {
    private static final int EVERY_MILLIS = 500;

    private final Thread watcher = new Thread(this::look);
    private volatile long most;
    private volatile boolean over;

    private PeakHeap() {}

    public static PeakHeap watch() {
        PeakHeap heap = new PeakHeap();
        heap.watcher.start();
        return heap;
    }

    /** Ends watching. */
    public double megabytes() throws InterruptedException {
        over = true;
        watcher.join();
        return most / 1048576.0;
    }

    private void look() {
        while (!over) {
            System.gc();
            most = Math.max(
                    most,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(EVERY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
