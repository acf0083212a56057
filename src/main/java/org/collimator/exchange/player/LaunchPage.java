package org.collimator.exchange.player;

import java.util.Objects;
import java.util.Optional;
import org.collimator.curriculum.ModuleId;

/**
 * A page that a learning management system opens.
 *
 * @param href its place in the package
 * @param identifier names it for ever, so that a package that is uploaded again keeps its records
 * @param title as the system lists it
 * @param module the module it shows; empty for the whole course and for the assessments at its end
 * @param passPercent the score that passes it, where its score alone decides
 */
public record LaunchPage(
        String href, String identifier, String title, Optional<ModuleId> module, Optional<Double> passPercent) {
    public LaunchPage {
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(identifier, "identifier");
    }
}
