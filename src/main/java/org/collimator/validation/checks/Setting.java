package org.collimator.validation.checks;

import java.time.LocalDate;

/**
 * What holds for every element of a check.
 *
 * @param english whether the curriculum is in English, so that the word lists apply
 * @param today the day on which review dates are compared
 * @param sources texts of which nothing may be copied
 * @param minOptions fewest options of a choice
 * @param maxOptions most options of a choice
 */
public record Setting(boolean english, LocalDate today, SourceTexts sources, int minOptions, int maxOptions) {}
