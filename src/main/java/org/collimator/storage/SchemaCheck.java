package org.collimator.storage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.collimator.document.Place;
import org.collimator.text.Phrase;
import org.collimator.validation.Finding;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Holds the bytes of a file against its published schema ({@link Schemas}), in one pass without a tree. What it finds names
 * the file, a JSON pointer and, in an author's words, what should stand there; {@link Positions} tells line and column. A
 * member that the schema does not know is a warning, for it is kept; all else is an error. For any number of threads at once.
 */
public final class SchemaCheck implements RawCheck {
    private static final int BYTES_AT_ONCE = 1 << 13;

    /** Compiled at the first check and shared by all. */
    private static final class Rules {
        static final SchemaRules ALL = new SchemaRules();
    }

    /**
     * Compiles the schemas, which the first check would wait for otherwise; on a thread of its own, for a program that has
     * something else to do meanwhile.
     */
    public static void prepare() {
        Thread thread = new Thread(() -> Rules.ALL.root("module"), "schemas");
        thread.setDaemon(true);
        thread.start();
    }

    /** The name of the schema of a file of a curriculum folder or package, if it has one. */
    public static Optional<String> schemaOf(String file) {
        return switch (file) {
            case Place.CURRICULUM_FILE -> Optional.of("curriculum");
            case Place.REFERENCES_FILE -> Optional.of("references");
            case Place.MEDIA_FILE -> Optional.of("media");
            case "manifest.json" -> Optional.of("manifest");
            default ->
                file.startsWith(Place.MODULES) && file.endsWith(".json") ? Optional.of("module") : Optional.empty();
        };
    }

    /** What is wrong with a file of a curriculum folder; nothing where the file has no schema. */
    @Override
    public List<Finding> check(String file, byte[] json) {
        return schemaOf(file).map(schema -> check(schema, file, json)).orElse(List.of());
    }

    /**
     * What is wrong with the bytes.
     *
     * @param schema name of the schema, one of {@link Schemas#names()}
     * @param file what the findings call the file
     * @param json its bytes
     */
    public List<Finding> check(String schema, String file, byte[] json) {
        SchemaRule rule =
                Rules.ALL.root(schema).orElseThrow(() -> new IllegalArgumentException("there is no schema " + schema));
        if (isWide(json)) {
            return List.of(unreadable(file, json, 0));
        }
        SchemaFindings findings = new SchemaFindings(file);
        try {
            boolean ends = SchemaWalk.check(json, rule, findings);
            return ends ? List.copyOf(findings.all()) : List.of(unreadable(file, json, json.length));
        } catch (StreamConstraintsException e) {
            int offset = SyntaxFault.deeperThan(json, Limits.DEPTH).orElseGet(() -> offset(e, json));
            Positions.Position at = Positions.at(json, offset);
            return List.of(Finding.error(
                    "schema.beyond-limits", new Place(file, ""), "" + at.line(), "" + at.column(), "" + Limits.DEPTH));
        } catch (JacksonException e) {
            return List.of(unreadable(file, json, offset(e, json)));
        }
    }

    /** UTF-16 and UTF-32, which the parser would take, but nothing else here does. */
    private static boolean isWide(byte[] json) {
        for (int i = 0; i < Math.min(4, json.length); i++) {
            if (json[i] == 0 || json[i] == (byte) 0xFE || json[i] == (byte) 0xFF) {
                return true;
            }
        }
        return false;
    }

    private static int offset(JacksonException e, byte[] json) {
        long offset = e.getLocation() == null ? 0 : e.getLocation().getByteOffset();
        return (int) Math.max(0, Math.min(json.length, offset));
    }

    private static Finding unreadable(String file, byte[] json, int offset) {
        Optional<Integer> noText = firstThatIsNoText(json);
        if (noText.isPresent()) {
            Positions.Position at = Positions.at(json, noText.get());
            return Finding.error("schema.encoding", new Place(file, ""), "" + at.line(), "" + at.column());
        }
        return syntax(file, json, SyntaxFault.find(json).orElseGet(() -> new SyntaxFault.Fault(offset, "value")));
    }

    private static Finding syntax(String file, byte[] json, SyntaxFault.Fault fault) {
        Positions.Position at = Positions.at(json, fault.offset());
        return Finding.error(
                "schema.syntax",
                new Place(file, ""),
                "" + at.line(),
                "" + at.column(),
                StorageMessages.phrase("schema.expected." + fault.expected()),
                fault.saysAll() ? "" : found(json, fault.offset()));
    }

    private static Phrase found(byte[] json, int offset) {
        if (offset >= json.length) {
            return StorageMessages.phrase("schema.found.end");
        }
        String next = new String(json, offset, Math.min(4, json.length - offset), StandardCharsets.UTF_8);
        return StorageMessages.phrase("schema.found", new String(Character.toChars(next.codePointAt(0))));
    }

    /** The first byte that is not UTF-8, or that is no character of any text. */
    private static Optional<Integer> firstThatIsNoText(byte[] json) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(json);
        CharBuffer out = CharBuffer.allocate(BYTES_AT_ONCE);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            return Optional.of(in.position());
        }
        for (int i = 0; i < json.length; i++) {
            if (json[i] == 0) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}
