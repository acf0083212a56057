package org.collimator.validation.checks;

import java.util.Locale;

/**
 * What a licence asks for, as far as its name tells.
 *
 * @param attribution the author must be named
 * @param nonCommercial not for money
 * @param noDerivatives not changed
 * @param shareAlike only under the same terms
 * @param reserved all rights are kept
 */
record Terms(boolean attribution, boolean nonCommercial, boolean noDerivatives, boolean shareAlike, boolean reserved) {

    /** Reads an SPDX id such as {@code CC-BY-NC-SA-4.0}, or words such as "CC BY-NC" or "Creative Commons Attribution". */
    static Terms of(String licence) {
        String text = " " + licence.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ") + " ";
        boolean commons = text.contains(" cc ") || text.contains(" creative commons ");
        return new Terms(
                commons && (text.contains(" by ") || text.contains(" attribution ")),
                (commons && text.contains(" nc "))
                        || text.contains(" noncommercial ")
                        || text.contains(" non commercial "),
                (commons && text.contains(" nd "))
                        || text.contains(" noderivatives ")
                        || text.contains(" no derivatives ")
                        || text.contains(" noderivs "),
                (commons && text.contains(" sa ")) || text.contains(" sharealike ") || text.contains(" share alike "),
                text.contains(" all rights reserved ") || text.contains(" proprietary "));
    }
}
