package org.collimator.exchange.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScriptPackTest {
    private static String packed(String... namesAndSources) {
        Map<String, String> modules = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSources.length; i += 2) {
            modules.put(namesAndSources[i], namesAndSources[i + 1]);
        }
        return ScriptPack.first(modules, Map.of("late.js", "later.js"));
    }

    @Test
    void whatAModuleGivesStandsInItsReturn() {
        String text = packed("a.js", "const inner = 1;\nexport const one = inner;\nexport async function two() {\n}");
        assertTrue(text.contains("const one = inner;\nasync function two() {\n}\nreturn { one, two };"), text);
    }

    @Test
    void whatAModuleTakesComesFromTheOneBefore() {
        String text = packed(
                "a.js", "export default {\n};",
                "kinds/b.js", "import { x as y, z } from '../a.js';",
                "kinds/c.js", "import * as b from './b.js';");
        assertTrue(text.contains("const $default = {\n};\nreturn { default: $default };"), text);
        assertTrue(text.contains("const { x: y, z } = $modules['a.js'];"), text);
        assertTrue(text.contains("const b = $modules['kinds/b.js'];"), text);
    }

    @Test
    void whatIsAskedForLaterIsLookedUp() {
        String text = packed("a.js", "export const go = () => import('./late.js');\nimport(`./kinds/${id}.js`);");
        assertTrue(text.contains("$load('late.js')") && text.contains("$load(`kinds/${id}.js`)"), text);
        assertTrue(text.contains("{ 'late.js': './later.js' }"), text);
    }

    @Test
    void aLaterFileTakesFromTheFirst() {
        String text = ScriptPack.later("first.js", Set.of("a.js"), Map.of("late.js", "import { x } from './a.js';"));
        assertEquals(
                "import { $load, $modules } from './first.js';",
                text.lines().findFirst().orElseThrow());
        assertTrue(text.contains("const { x } = $modules['a.js'];"), text);
    }

    @Test
    void aCircleOrAFormThatIsNotKnownIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> packed("a.js", "import { b } from './b.js';", "b.js", ""));
        assertThrows(IllegalArgumentException.class, () -> packed("a.js", "export { b };"));
        assertThrows(IllegalArgumentException.class, () -> packed("a.js", "import {"));
    }
}
