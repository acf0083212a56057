package org.collimator.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips real-browser tests, saying what is missing, on a machine without a browser; with {@code CI=true} it fails. */
public final class BrowserCondition implements ExecutionCondition {
    /** Where {@code npm ci} puts the packages that only tests need. */
    public static final Path NODE_MODULES = Path.of("src/test/node/node_modules");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var missing = missing();
        if (missing.isEmpty()) {
            return ConditionEvaluationResult.enabled("Chromium, its driver and the Node packages are here");
        }
        var reason = "Real-browser tests need " + String.join(", ", missing) + " (npm ci in src/test/node)";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(reason + "; with CI=true nothing may be skipped");
        }
        return ConditionEvaluationResult.disabled(reason);
    }

    private static List<String> missing() {
        var missing = new ArrayList<String>();
        if (Browser.chromium().isEmpty()) {
            missing.add("chromium");
        }
        if (Browser.driverProgram().isEmpty()) {
            missing.add("chromedriver");
        }
        for (var name : List.of("scorm-again", "axe-core")) {
            if (!Files.isDirectory(NODE_MODULES.resolve(name))) {
                missing.add("the Node package " + name);
            }
        }
        return missing;
    }
}
