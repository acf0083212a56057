package org.collimator.cli;

/** Who reads the findings. */
public enum OutputFormat {
    /** People: {@code file:line:column severity message [code]}. */
    TEXT,
    /** Programs: one JSON array. */
    JSON,
    /** GitHub Actions: workflow commands that annotate the lines of a pull request. */
    GITHUB
}
