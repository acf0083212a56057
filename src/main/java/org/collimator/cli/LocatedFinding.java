package org.collimator.cli;

import java.util.Comparator;
import org.collimator.validation.Finding;

/**
 * A finding with the line and column of its place.
 *
 * @param finding the finding
 * @param file its file as the user should see it; the folder where it is about no file
 * @param line from 1; 0 where unknown
 * @param column from 1; 0 where unknown
 */
public record LocatedFinding(Finding finding, String file, int line, int column) {
    /** By file, then by place in the file, then by code. */
    static final Comparator<LocatedFinding> ORDER = Comparator.comparing(LocatedFinding::file)
            .thenComparingInt(LocatedFinding::line)
            .thenComparingInt(LocatedFinding::column)
            .thenComparing(located -> located.finding().code());
}
