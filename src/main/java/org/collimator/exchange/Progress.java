package org.collimator.exchange;

/** Watches long work and may cancel it. Called from the working threads. */
public interface Progress {
    /**
     * So much of the work is done.
     *
     * @param total 0 where unknown
     */
    void at(long done, long total);

    /** Whether somebody wants it to stop; asked between files. */
    boolean cancelled();

    /** Nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total) {
            // nobody watches
        }

        @Override
        public boolean cancelled() {
            return false;
        }
    };
}
