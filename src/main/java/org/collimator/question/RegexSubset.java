package org.collimator.question;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The regular expressions that mean the same in Java and in a browser and cannot run away: literals, {@code .}, classes,
 * groups, alternatives and quantifiers, without word borders (they know other letters there), back references, look-around, inline flags or a quantifier on a group that
 * repeats or branches itself.
 */
public final class RegexSubset {
    private static final String ESCAPES = "dDsSwWtn.^$|?*+()[]{}\\/-";

    private final String regex;
    private int at;

    private RegexSubset(String regex) {
        this.regex = regex;
    }

    /** Why the expression is outside the subset, as the stable last part of a finding's code; empty where it is inside. */
    public static Optional<String> problem(String regex) {
        if (regex.length() > 500) {
            return Optional.of("too-long");
        }
        try {
            Pattern.compile(regex);
        } catch (PatternSyntaxException e) {
            return Optional.of("syntax");
        }
        return new RegexSubset(regex).scan();
    }

    private Optional<String> scan() {
        Deque<Boolean> repeats = new ArrayDeque<>(); // per open group: has it a quantifier or a branch inside?
        boolean closedRepeats = false;
        boolean inner = false;
        for (at = 0; at < regex.length(); at++) {
            char c = regex.charAt(at);
            boolean wasClosed = closedRepeats;
            closedRepeats = false;
            switch (c) {
                case '\\' -> {
                    at++;
                    if (ESCAPES.indexOf(regex.charAt(at)) < 0) {
                        return Optional.of("escape");
                    }
                }
                case '[' -> {
                    if (!skipClass()) {
                        return Optional.of("class");
                    }
                }
                case '(' -> {
                    if (regex.startsWith("(?", at) && !regex.startsWith("(?:", at)) {
                        return Optional.of("group");
                    }
                    if (regex.startsWith("(?:", at)) {
                        at += 2;
                    }
                    repeats.push(inner);
                    inner = false;
                }
                case ')' -> {
                    closedRepeats = inner;
                    inner = inner || (!repeats.isEmpty() && repeats.pop());
                }
                case '*', '+', '{' -> {
                    if (wasClosed) {
                        return Optional.of("nested");
                    }
                    if (c == '{') {
                        at = regex.indexOf('}', at);
                    }
                    if (at + 1 < regex.length() && regex.charAt(at + 1) == '+') {
                        return Optional.of("possessive");
                    }
                    inner = true;
                }
                case '?' -> {
                    if (at + 1 < regex.length() && regex.charAt(at + 1) == '+') {
                        return Optional.of("possessive");
                    }
                }
                case '|' -> inner = true;
                default -> {}
            }
        }
        return Optional.empty();
    }

    private boolean skipClass() {
        for (at++; at < regex.length(); at++) {
            char c = regex.charAt(at);
            if (c == '\\') {
                at++;
                if (ESCAPES.indexOf(regex.charAt(at)) < 0) {
                    return false;
                }
            } else if (c == '[' || regex.startsWith("&&", at)) {
                return false;
            } else if (c == ']') {
                return true;
            }
        }
        return false;
    }
}
