package org.collimator.storage;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the first byte at which a file stops being JSON, and what should stand there instead. */
final class SyntaxFault {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][+-]?[0-9]+)?");

    private static final String TOO_DEEP = "too-deep";
    private static final Set<String> WITHIN_A_VALUE = Set.of("quote", "escape", "control", "number");

    /** What may come next. */
    private enum Next {
        VALUE("value"),
        VALUE_OR_END("value-or-end"),
        NAME("name"),
        NAME_OR_END("name-or-end"),
        COLON("colon"),
        COMMA_OR_END("comma"),
        NOTHING("nothing");

        private final String word;

        Next(String word) {
            this.word = word;
        }
    }

    /**
     * Where and why.
     *
     * @param offset the byte; the length of the file where that ends too early
     * @param expected what should stand there, as the last part of a message key
     */
    record Fault(int offset, String expected) {
        /** Whether it is plain without what stands there instead. */
        boolean saysAll() {
            return WITHIN_A_VALUE.contains(expected);
        }
    }

    private final byte[] json;
    private final BitSet objects = new BitSet();
    private int depth;
    private int deepest = Integer.MAX_VALUE;
    private int at;
    private Next next = Next.VALUE;

    private SyntaxFault(byte[] json) {
        this.json = json;
        this.at = json.length >= 3 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB ? 3 : 0;
    }

    /** The first fault, if there is one. */
    static Optional<Fault> find(byte[] json) {
        return Optional.ofNullable(new SyntaxFault(json).scan());
    }

    /** Where the file first nests deeper than this, if it does. */
    static Optional<Integer> deeperThan(byte[] json, int levels) {
        SyntaxFault scan = new SyntaxFault(json);
        scan.deepest = levels;
        Fault fault = scan.scan();
        return fault != null && fault.expected().equals(TOO_DEEP) ? Optional.of(fault.offset()) : Optional.empty();
    }

    private @Nullable Fault scan() {
        while (true) {
            while (at < json.length && " \t\r\n".indexOf(json[at]) >= 0) {
                at++;
            }
            if (at == json.length) {
                return next == Next.NOTHING ? null : new Fault(at, expected());
            }
            Fault fault = step((char) (json[at] & 0xFF));
            if (fault != null) {
                return fault;
            }
        }
    }

    private @Nullable Fault step(char c) {
        boolean end = depth > 0 && c == (objects.get(depth) ? '}' : ']');
        return switch (next) {
            case VALUE -> value(c);
            case VALUE_OR_END -> end ? close() : value(c);
            case NAME -> c == '"' ? name() : new Fault(at, expected());
            case NAME_OR_END -> end ? close() : c == '"' ? name() : new Fault(at, expected());
            case COLON -> c == ':' ? then(Next.VALUE) : new Fault(at, expected());
            case COMMA_OR_END -> {
                if (end) {
                    yield close();
                }
                yield c == ',' ? then(objects.get(depth) ? Next.NAME : Next.VALUE) : new Fault(at, expected());
            }
            case NOTHING -> new Fault(at, expected());
        };
    }

    private String expected() {
        return next == Next.COMMA_OR_END ? (objects.get(depth) ? "comma-in-object" : "comma-in-list") : next.word;
    }

    private @Nullable Fault then(Next after) {
        at++;
        next = after;
        return null;
    }

    private @Nullable Fault close() {
        depth--;
        return then(depth == 0 ? Next.NOTHING : Next.COMMA_OR_END);
    }

    private @Nullable Fault open(boolean object) {
        if (depth == deepest) {
            return new Fault(at, TOO_DEEP);
        }
        depth++;
        objects.set(depth, object);
        return then(object ? Next.NAME_OR_END : Next.VALUE_OR_END);
    }

    private @Nullable Fault name() {
        Fault fault = text();
        next = Next.COLON;
        return fault;
    }

    private @Nullable Fault value(char c) {
        if (c == '{' || c == '[') {
            return open(c == '{');
        }
        String expected = expected();
        Fault fault = c == '"' ? text() : bare(expected);
        next = depth == 0 ? Next.NOTHING : Next.COMMA_OR_END;
        return fault;
    }

    private @Nullable Fault text() {
        int start = at++;
        while (at < json.length && json[at] != '"') {
            if (json[at] >= 0 && json[at] < ' ') {
                boolean line = json[at] == '\n' || json[at] == '\r';
                return line ? new Fault(start, "quote") : new Fault(at, "control");
            }
            if (json[at] == '\\' && !escape()) {
                return new Fault(at, "escape");
            }
            at++;
        }
        if (at >= json.length) {
            return new Fault(start, "quote");
        }
        at++;
        return null;
    }

    /** Moves to the last character of the escape; stays where it is none. */
    private boolean escape() {
        if (at + 1 < json.length && "\"\\/bfnrt".indexOf(json[at + 1]) >= 0) {
            at++;
            return true;
        }
        if (at + 5 >= json.length || json[at + 1] != 'u') {
            return false;
        }
        for (int i = at + 2; i <= at + 5; i++) {
            if (Character.digit(json[i], 16) < 0) {
                return false;
            }
        }
        at += 5;
        return true;
    }

    private @Nullable Fault bare(String expected) {
        int start = at;
        StringBuilder word = new StringBuilder();
        while (at < json.length && json[at] > ' ' && ",:]}[{\"".indexOf(json[at]) < 0) {
            word.append((char) json[at++]);
        }
        String bare = word.toString();
        if (bare.equals("true") || bare.equals("false") || bare.equals("null")) {
            return null;
        }
        if (NUMBER.matcher(bare).matches()) {
            return null;
        }
        boolean number = !bare.isEmpty() && "-+.0123456789".indexOf(bare.charAt(0)) >= 0;
        return new Fault(start, number ? "number" : expected);
    }
}
