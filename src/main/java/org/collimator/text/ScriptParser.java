package org.collimator.text;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads {@code ~2~} and {@code ^-3^}. As in Pandoc there is no blank between the marks, so that "from ~5 mm to ~10 mm" stays
 * what it is; a backslash takes the meaning from the character behind it.
 */
final class ScriptParser implements InlineContentParser {
    private static final int LONGEST = 100;

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('~', '^');
        }

        @Override
        public InlineContentParser create() {
            return new ScriptParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        char mark = scanner.peek();
        if (scanner.peekPreviousCodePoint() == mark) {
            return ParsedInline.none();
        }
        scanner.next();
        StringBuilder words = new StringBuilder();
        while (words.length() < LONGEST && continues(scanner.peek(), mark)) {
            if (scanner.next('\\') && !continues(scanner.peek(), Scanner.END)) {
                return ParsedInline.none();
            }
            words.append(scanner.peek());
            scanner.next();
        }
        if (words.isEmpty() || !scanner.next(mark) || scanner.peek() == mark) {
            return ParsedInline.none();
        }
        return ParsedInline.of(new Script(mark == '^', words.toString()), scanner.position());
    }

    private static boolean continues(char c, char mark) {
        return c != mark && c != Scanner.END && !Character.isWhitespace(c);
    }
}
