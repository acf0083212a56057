package org.collimator.ui.find;

/**
 * How long an expression may take: some need more steps than there are atoms. Read through {@link #over}, a text stops the search
 * when the time is over. For one thread.
 */
final class Patience {
    private static final int LOOK_EVERY = 4096;

    private final long end;
    private int steps;

    /** The expression takes too long. */
    static final class Lost extends RuntimeException {
        private static final long serialVersionUID = 1;

        Lost() {
            super("the expression takes too long", null, false, false);
        }
    }

    Patience(long millis) {
        end = System.nanoTime() + millis * 1_000_000;
    }

    private void step() {
        steps++;
        if (steps % LOOK_EVERY == 0 && System.nanoTime() - end > 0) {
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
