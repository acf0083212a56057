package org.collimator.contract;

import java.util.Optional;

/**
 * What a call brings along with a message key, read from the source.
 *
 * @param arguments how many arguments follow the key, or stand in the list that follows it
 */
record Call(int arguments) {
    private static final String LIST = "List.of(";

    /** The call whose argument the literal is; empty where it is none, such as in a choice between two keys. */
    static Optional<Call> after(String code, int start, int end) {
        String rest = code.substring(end).stripLeading();
        if (rest.startsWith(")")) {
            return isChosen(code, start) ? Optional.empty() : Optional.of(new Call(0));
        }
        if (!rest.startsWith(",") || isChosen(code, start)) {
            return Optional.empty();
        }
        String arguments = rest.substring(1).stripLeading();
        if (arguments.startsWith(LIST)) {
            return Optional.of(new Call(count(arguments.substring(LIST.length()))));
        }
        boolean finding = code.substring(0, start).stripTrailing().matches("(?s).*Finding\\.(error|warning|info)\\(");
        return Optional.of(new Call(count(arguments) - (finding ? 1 : 0)));
    }

    /** One of an enumeration or a set, an annotation's value, one side of a choice: it is asked for elsewhere. */
    private static boolean isChosen(String code, int start) {
        String before = code.substring(Math.max(0, start - 200), start).stripTrailing();
        boolean argument = before.endsWith("(") || before.endsWith(",");
        return !argument || before.matches("(?s).*(\\b[A-Z0-9_]+\\(|\\b(Set|List)\\.of\\([^)]*)");
    }

    private static int count(String arguments) {
        int depth = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = 0; i < arguments.length(); i++) {
            char c = arguments.charAt(i);
            quoted = (c == '"' && (i == 0 || arguments.charAt(i - 1) != '\\')) != quoted;
            if (quoted) {
                continue;
            }
            if (c == ')' && depth == 0) {
                return i == 0 ? 0 : commas + 1;
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            commas += c == ',' && depth == 0 ? 1 : 0;
        }
        return commas + 1;
    }
}
