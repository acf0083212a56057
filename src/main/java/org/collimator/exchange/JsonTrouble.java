package org.collimator.exchange;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** What is wrong with a JSON file, in one line that names the place. */
final class JsonTrouble {
    private JsonTrouble() {}

    static String of(RuntimeException trouble) {
        if (trouble instanceof JacksonException json) {
            TokenStreamLocation at = json.getLocation();
            String words = json.getOriginalMessage();
            return at == null || at.getLineNr() < 1
                    ? words
                    : ExchangeText.of("json.at", at.getLineNr(), at.getColumnNr(), words);
        }
        return String.valueOf(trouble.getMessage());
    }
}
