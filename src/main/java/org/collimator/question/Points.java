package org.collimator.question;

/** The bound that every question's points keep. */
final class Points {
    private Points() {}

    static void require(double points) {
        if (!(points >= 0 && points <= 1_000_000)) {
            throw new IllegalArgumentException("points " + points + " are not within 0 and 1000000");
        }
    }
}
