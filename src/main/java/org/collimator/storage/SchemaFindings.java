package org.collimator.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.collimator.document.Place;
import org.collimator.text.Phrase;
import org.collimator.validation.Finding;
import tools.jackson.core.TokenStreamContext;

/** Words the faults of one file as findings, with the titles and descriptions of the schema. */
final class SchemaFindings {
    /** A file with more faults than this is of another kind than expected; the rest would only bury the first. */
    static final int MOST = 100;

    private static final int LONGEST = 60;

    private final String file;
    private final List<Finding> findings = new ArrayList<>();

    SchemaFindings(String file) {
        this.file = file;
    }

    List<Finding> all() {
        return findings;
    }

    boolean isFull() {
        return findings.size() >= MOST;
    }

    void missing(TokenStreamContext owner, SchemaRule rule, SchemaRule.Member member) {
        add(Finding.error(
                "schema.missing-member",
                place(owner).at(member.name()),
                member.name(),
                title(member),
                SchemaWords.title(rule.title),
                description(member)));
    }

    void unknown(TokenStreamContext at, SchemaRule rule, String name) {
        Object meant = meant(name, rule.members.keySet());
        add(Finding.warning("schema.unknown-member", place(at), shown(name), SchemaWords.title(rule.title), meant));
    }

    void twice(TokenStreamContext at, String name) {
        add(Finding.error("schema.duplicate-member", place(at), shown(name)));
    }

    void wrongType(TokenStreamContext at, SchemaRule rule, SchemaRule.Member label, SchemaRule.Type found) {
        Phrase expected = rule.types.stream()
                .map(type -> word("schema.type." + type.name()))
                .reduce((one, other) -> StorageMessages.phrase("schema.or", one, other))
                .orElseThrow();
        add(Finding.error(
                "schema.wrong-type",
                place(at),
                label.name(),
                title(label),
                expected,
                word("schema.found." + found.name()),
                description(label)));
    }

    void notOneOf(TokenStreamContext at, Collection<String> allowed, SchemaRule.Member label, String value) {
        Object meant = meant(value, allowed);
        String choices = allowed.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
        add(Finding.error("schema.not-one-of", place(at), label.name(), title(label), shown(value), choices, meant));
    }

    void form(TokenStreamContext at, SchemaRule rule, SchemaRule.Member label, String value) {
        String form = rule.description.isEmpty() ? label.description() : rule.description;
        add(Finding.error(
                "schema.pattern", place(at), label.name(), title(label), shown(value), SchemaWords.description(form)));
    }

    void noDate(TokenStreamContext at, SchemaRule.Member label, String value) {
        add(Finding.error("schema.not-a-date", place(at), label.name(), title(label), shown(value)));
    }

    void tooShort(TokenStreamContext at, SchemaRule.Member label) {
        add(Finding.error("schema.too-short", place(at), label.name(), title(label), description(label)));
    }

    void tooSmall(TokenStreamContext at, SchemaRule rule, SchemaRule.Member label, String value) {
        String code = rule.above ? "schema.not-above" : "schema.too-small";
        add(Finding.error(
                code, place(at), label.name(), title(label), shown(value), number(rule.minimum), description(label)));
    }

    void tooBig(TokenStreamContext at, SchemaRule rule, SchemaRule.Member label, String value) {
        add(Finding.error(
                "schema.too-big",
                place(at),
                label.name(),
                title(label),
                shown(value),
                number(rule.maximum),
                description(label)));
    }

    void tooFew(TokenStreamContext at, SchemaRule rule, SchemaRule.Member label, int count) {
        add(Finding.error("schema.too-few", place(at), label.name(), title(label), "" + count, "" + rule.minItems));
    }

    void tooMany(TokenStreamContext at, SchemaRule rule, SchemaRule.Member label, int count) {
        add(Finding.error("schema.too-many", place(at), label.name(), title(label), "" + count, "" + rule.maxItems));
    }

    void repeated(TokenStreamContext at, SchemaRule.Member label, String value) {
        add(Finding.error("schema.not-unique", place(at), label.name(), title(label), shown(value)));
    }

    private void add(Finding finding) {
        findings.add(finding);
        if (isFull()) {
            findings.add(Finding.error("schema.more", new Place(file, ""), "" + MOST));
        }
    }

    private Place place(TokenStreamContext at) {
        return new Place(file, at.pathAsPointer().toString());
    }

    private static SchemaWords title(SchemaRule.Member member) {
        return SchemaWords.title(member.title());
    }

    private static SchemaWords description(SchemaRule.Member member) {
        return SchemaWords.description(member.description());
    }

    private static Phrase word(String key) {
        return StorageMessages.phrase(key);
    }

    /** A sentence that offers the nearest name; nothing where none is near. */
    private static Object meant(String name, Collection<String> known) {
        return NearestName.of(name, known)
                .<Object>map(near -> StorageMessages.phrase("schema.meant", near))
                .orElse("");
    }

    /** As people write it: 100, not 100.0. */
    private static String number(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15 ? "" + (long) number : "" + number;
    }

    /** On one line and not too long, for a message. */
    private static String shown(String value) {
        String line = value.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        int end = line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())));
        return end == line.length() ? line : line.substring(0, end) + "\u2026";
    }
}
