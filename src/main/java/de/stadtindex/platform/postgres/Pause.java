package de.stadtindex.platform.postgres;

/** Waits a moment between two tries, without swallowing an interruption. */
final class Pause {

    private Pause() {}

    /** Returns whether the wait went to its end; false says that the thread was interrupted. */
    static boolean millis(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
            return true;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
