package org.collimator.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemaWordsTest {
    private final TreeSet<String> titles = new TreeSet<>();
    private final TreeSet<String> forms = new TreeSet<>();
    private final TreeSet<String> descriptions = new TreeSet<>();

    SchemaWordsTest() {
        Schemas.names()
                .forEach(name ->
                        read(JsonFormat.mapper().readTree(Schemas.text(name).orElseThrow())));
    }

    @Test
    void everyTitleAndEveryFormHasGermanWordsAndNothingElseHas() {
        TreeSet<String> wanted = new TreeSet<>(titles);
        wanted.addAll(forms);
        Map<String, String> german = SchemaWords.read("de");
        TreeSet<String> missing = new TreeSet<>(wanted);
        missing.removeAll(german.keySet());
        assertEquals("[]", missing.toString(), "not translated");
        TreeSet<String> surplus = new TreeSet<>(german.keySet());
        surplus.removeAll(wanted);
        surplus.removeAll(descriptions);
        assertEquals("[]", surplus.toString(), "in no schema");
    }

    @Test
    void aDescriptionNobodyTranslatedSaysWhereItStands() {
        SchemaWords words = SchemaWords.description("What it weighs.");
        assertEquals("Was dort stehen soll, erklärt der Befehl collimator schema.", words.in(Locale.GERMANY));
        assertEquals("What it weighs.", words.in(Locale.UK));
        assertEquals("What it weighs.", words.in(Locale.FRENCH), "as all else in a language that we do not speak");
    }

    @Test
    void aTitleHasItsWordInEachLanguage() {
        assertEquals("Lernziel", SchemaWords.title("Objective").in(Locale.forLanguageTag("de-AT")));
        assertEquals("Objective", SchemaWords.title("Objective").in(Locale.US));
    }

    private void read(JsonNode node) {
        if (node.path("title").isString()) {
            titles.add(node.get("title").asString());
        }
        if (node.path("description").isString()) {
            (node.path("pattern").isString() ? forms : descriptions)
                    .add(node.get("description").asString());
        }
        node.forEach(this::read);
    }
}
