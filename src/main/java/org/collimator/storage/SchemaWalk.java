package org.collimator.storage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * One pass over the tokens of a file, held against its rule; no tree is built, so its cost is that of reading the bytes. For
 * one thread, once.
 */
final class SchemaWalk {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .build())
            .build();

    private final byte[] json;
    private final JsonParser parser;
    private final SchemaFindings findings;

    private SchemaWalk(byte[] json, JsonParser parser, SchemaFindings findings) {
        this.json = json;
        this.parser = parser;
        this.findings = findings;
    }

    /** A parser of these bytes that leaves members that stand twice to the caller. */
    static JsonParser parser(byte[] json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    /**
     * Adds what is wrong. Says whether the file ends after its value, as it should.
     *
     * @throws tools.jackson.core.JacksonException where the bytes are not JSON
     */
    static boolean check(byte[] json, SchemaRule rule, SchemaFindings findings) {
        try (JsonParser parser = parser(json)) {
            if (parser.nextToken() == null) {
                return false;
            }
            new SchemaWalk(json, parser, findings)
                    .value(rule, new SchemaRule.Member(0, "", rule.title, rule.description, rule));
            return parser.nextToken() == null;
        }
    }

    private void value(SchemaRule rule, SchemaRule.Member label) {
        JsonToken token = parser.currentToken();
        SchemaRule.Type type = type(token);
        if (findings.isFull() || !rule.takes(type)) {
            if (!findings.isFull()) {
                findings.wrongType(parser.streamReadContext(), rule, label, type);
            }
            parser.skipChildren();
            return;
        }
        switch (type) {
            case OBJECT -> object(rule);
            case ARRAY -> array(rule, label);
            case STRING -> text(rule, label);
            case INTEGER, NUMBER -> number(rule, label);
            case BOOLEAN, NULL -> {
                if (!rule.allowed.isEmpty()) {
                    findings.notOneOf(parser.streamReadContext(), rule.allowed, label, parser.getString());
                }
            }
        }
    }

    private SchemaRule.Type type(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> SchemaRule.Type.OBJECT;
            case START_ARRAY -> SchemaRule.Type.ARRAY;
            case VALUE_STRING -> SchemaRule.Type.STRING;
            case VALUE_NUMBER_INT -> SchemaRule.Type.INTEGER;
            case VALUE_NUMBER_FLOAT ->
                isWhole(parser.getDoubleValue()) ? SchemaRule.Type.INTEGER : SchemaRule.Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> SchemaRule.Type.BOOLEAN;
            case VALUE_NULL -> SchemaRule.Type.NULL;
            case END_ARRAY, END_OBJECT, NOT_AVAILABLE, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException(token + " is no value");
        };
    }

    private static boolean isWhole(double number) {
        return number == Math.rint(number) && !Double.isInfinite(number);
    }

    private void object(SchemaRule declared) {
        long start = parser.currentTokenLocation().getByteOffset();
        String name = parser.nextName();
        SchemaRule rule = declared;
        boolean atValue = false;
        if (declared.by != null && name != null) {
            atValue = name.equals(declared.by);
            rule = atValue
                    ? applying(declared, parser, parser.nextToken())
                    : lookingAhead(declared, declared.by, start);
        }
        long seen = 0;
        Set<String> further = null;
        for (; name != null; name = parser.nextName(), atValue = false) {
            SchemaRule.Member member = rule.members.get(name);
            if (member == null) {
                further = further == null ? new HashSet<>() : further;
                other(rule, name, further.add(name));
                continue;
            }
            long bit = 1L << member.bit();
            if ((seen & bit) != 0) {
                twice(name);
            }
            seen |= bit;
            if (!atValue) {
                parser.nextToken();
            }
            value(member.rule(), member);
        }
        missing(rule, seen);
    }

    private void other(SchemaRule rule, String name, boolean first) {
        if (!first) {
            twice(name);
        } else if (rule.closed && !findings.isFull()) {
            findings.unknown(parser.streamReadContext(), rule, name);
        }
        SchemaRule of = rule.others == null ? SchemaRule.ANYTHING : rule.others;
        parser.nextToken();
        value(of, new SchemaRule.Member(0, name, of.title, of.description, of));
    }

    private void twice(String name) {
        if (!findings.isFull()) {
            findings.twice(parser.streamReadContext(), name);
        }
    }

    private void missing(SchemaRule rule, long seen) {
        if ((rule.required & ~seen) == 0) {
            return;
        }
        for (SchemaRule.Member member : rule.members.values()) {
            if ((rule.required & ~seen & 1L << member.bit()) != 0 && !findings.isFull()) {
                findings.missing(parser.streamReadContext(), rule, member);
            }
        }
    }

    /** The case that applies; the declared rule itself, which then asks for the deciding member, where none does. */
    private static SchemaRule applying(SchemaRule declared, JsonParser at, JsonToken token) {
        SchemaRule found = token == JsonToken.VALUE_STRING ? declared.cases.get(at.getString()) : null;
        return found == null ? declared : found;
    }

    /** The same where the deciding member is not the first: a second parser runs ahead to it. */
    private SchemaRule lookingAhead(SchemaRule declared, String by, long start) {
        try (JsonParser ahead =
                FACTORY.createParser(ObjectReadContext.empty(), json, (int) start, json.length - (int) start)) {
            ahead.nextToken();
            String name;
            while ((name = ahead.nextName()) != null) {
                JsonToken token = ahead.nextToken();
                if (name.equals(by)) {
                    return applying(declared, ahead, token);
                }
                ahead.skipChildren();
            }
            return declared;
        }
    }

    private void array(SchemaRule rule, SchemaRule.Member label) {
        SchemaRule item = rule.items == null ? SchemaRule.ANYTHING : rule.items;
        SchemaRule.Member each = item.title.isEmpty()
                ? label
                : new SchemaRule.Member(0, label.name(), item.title, item.description, item);
        Set<String> texts = rule.unique ? new HashSet<>() : null;
        int count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            count++;
            boolean repeated =
                    texts != null && parser.currentToken() == JsonToken.VALUE_STRING && !texts.add(parser.getString());
            if (repeated && !findings.isFull()) {
                findings.repeated(parser.streamReadContext(), label, parser.getString());
            }
            value(item, each);
        }
        if (count < rule.minItems && !findings.isFull()) {
            findings.tooFew(parser.streamReadContext(), rule, label, count);
        }
        if (count > rule.maxItems && !findings.isFull()) {
            findings.tooMany(parser.streamReadContext(), rule, label, count);
        }
    }

    private void text(SchemaRule rule, SchemaRule.Member label) {
        if (rule.allowed.isEmpty() && rule.pattern == null && !rule.date && rule.minLength == 0) {
            return;
        }
        String text = parser.getString();
        if (!rule.allowed.isEmpty() && !rule.allowed.contains(text)) {
            findings.notOneOf(parser.streamReadContext(), rule.allowed, label, text);
        } else if (rule.pattern != null && !rule.pattern.matcher(text).matches()) {
            findings.form(parser.streamReadContext(), rule, label, text);
        } else if (rule.date && !isDate(text)) {
            findings.noDate(parser.streamReadContext(), label, text);
        } else if (text.codePointCount(0, text.length()) < rule.minLength) {
            findings.tooShort(parser.streamReadContext(), label);
        }
    }

    private static boolean isDate(String text) {
        try {
            return text.length() == 10 && LocalDate.parse(text).getYear() >= 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private void number(SchemaRule rule, SchemaRule.Member label) {
        if (!rule.allowed.isEmpty()) {
            findings.notOneOf(parser.streamReadContext(), rule.allowed, label, parser.getString());
            return;
        }
        double number = parser.getDoubleValue();
        if (number < rule.minimum || (rule.above && number <= rule.minimum)) {
            findings.tooSmall(parser.streamReadContext(), rule, label, parser.getString());
        } else if (number > rule.maximum) {
            findings.tooBig(parser.streamReadContext(), rule, label, parser.getString());
        }
    }
}
