package org.collimator.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

/** The accessibility checker axe-core, run in the page that is open. */
final class Axe {
    private final String source;

    Axe() {
        try {
            source = Files.readString(BrowserCondition.NODE_MODULES.resolve("axe-core/axe.min.js"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything axe finds, best practices included: rule, element and what is wrong; empty where nothing is. */
    @SuppressWarnings("unchecked")
    List<String> findings(Browser browser) {
        browser.script(source);
        var found = browser.await("""
                const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
                return violations.flatMap((rule) => rule.nodes.map((node) =>
                    `${rule.id}: ${node.target.join(' ')} ${node.failureSummary.replace(/\\s+/g, ' ')}`));
                """);
        return found instanceof List<?> list ? (List<String>) list : List.of(String.valueOf(found));
    }
}
