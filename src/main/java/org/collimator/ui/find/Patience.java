package org.collimator.ui.find;

/**
 * How long an expression may take: some need more steps than there are atoms. Read through {@link #over}, a text stops the search
 * when the time is over. For one thread.
 */
final class Patience {
    private static final int LOOK_EVERY = 4096;

    private final long millis;
    private final long start;
    private int steps;

    /** The expression takes too long. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1;

        Lost() {
            super("the expression takes too long", null, false, false);
        }
    }

    Patience(long millis) {
        this(millis, System.nanoTime());
    }

    private Patience(long millis, long start) {
        this.millis = millis;
        this.start = start;
    }

    /** The same patience, that ends at the same moment, for another thread. */
    Patience shared() {
        return new Patience(millis, start);
    }

    private void step() {
        steps++;
        if (steps % LOOK_EVERY == 0 && System.nanoTime() - start > millis * 1_000_000) {
            throw new Lost();
        }
    }

    /** The same text, that counts how often it is looked at. */
    CharSequence over(CharSequence text) {
        return new Counted(text);
    }

    private final class Counted implements CharSequence {
        private final CharSequence text;

        Counted(CharSequence text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            step();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end));
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
