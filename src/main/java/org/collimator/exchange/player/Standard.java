package org.collimator.exchange.player;

/** How the pages talk to a learning management system. */
public enum Standard {
    NONE("none"),
    SCORM_12("scorm12"),
    SCORM_2004("scorm2004");

    private final String id;

    Standard(String id) {
        this.id = id;
    }

    /** The word that the player's {@code connect} takes. */
    public String id() {
        return id;
    }
}
