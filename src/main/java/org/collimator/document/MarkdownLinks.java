package org.collimator.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collimator.question.Identifiers;
import org.collimator.text.Markdown;
import org.collimator.text.References;

/** Changes the pictures and citations of a Markdown text and nothing else of it. Pure. */
final class MarkdownLinks {
    private static final String ID = "([A-Za-z0-9][A-Za-z0-9._-]*)";
    private static final Pattern LINK =
            Pattern.compile("(?<!\\\\)(!?)\\[((?:[^\\[\\]\\\\]|\\\\.)*)\\]\\(\\s*<?(?i:media):" + ID
                    + ">?(?:\\s+(?:\"[^\"]*\"|'[^']*'))?\\s*\\)");
    private static final Pattern DEFINITION =
            Pattern.compile("(?m)^ {0,3}\\[[^\\]\\n]+\\]:\\s*<?(?i:media):" + ID + ">?.*(?:\\n|$)");
    private static final Pattern ADDRESS = Pattern.compile("((?i:media):)" + ID + "(?=[)>\\s\"']|$)");
    private static final Pattern CITATION = Pattern.compile("( ?)(?<!\\\\)\\[(@[^\\[\\]]*)\\](?![(\\[:])");
    private static final Pattern BETWEEN = Pattern.compile(";\\s*(?=@)");
    private static final Pattern CITED = Pattern.compile("@" + ID);

    private MarkdownLinks() {}

    static String change(String text, LinkChange links) {
        if (!text.contains("[@") && !text.contains("edia:") && !text.contains("EDIA:")) {
            return text;
        }
        References found = Markdown.references(text);
        Map<String, Optional<String>> media = changes(found.media(), ElementRef.Kind.MEDIA, links);
        Map<String, Optional<String>> cited = changes(found.citations(), ElementRef.Kind.REFERENCE, links);
        String next = media.isEmpty() ? text : media(text, media);
        return cited.isEmpty() ? next : CITATION.matcher(next).replaceAll(hit -> citation(hit, cited));
    }

    /** The names that change; those that go are empty. */
    private static Map<String, Optional<String>> changes(List<String> ids, ElementRef.Kind kind, LinkChange links) {
        Map<String, Optional<String>> changes = new HashMap<>();
        for (String id : ids) {
            if (Identifiers.isId(id)) {
                ElementRef next = links.to(new ElementRef(kind, id));
                if (next == null || !next.id().equals(id)) {
                    changes.put(id, Optional.ofNullable(next).map(ElementRef::id));
                }
            }
        }
        return changes;
    }

    private static String media(String text, Map<String, Optional<String>> changes) {
        String before;
        String next = text;
        do {
            before = next;
            next = LINK.matcher(before).replaceAll(hit -> {
                boolean goes = changes.containsKey(hit.group(3))
                        && changes.get(hit.group(3)).isEmpty();
                boolean picture = !hit.group(1).isEmpty();
                return Matcher.quoteReplacement(goes ? (picture ? "" : hit.group(2)) : hit.group());
            });
        } while (!next.equals(before));
        next = DEFINITION.matcher(next).replaceAll(hit -> {
            boolean goes = changes.containsKey(hit.group(1))
                    && changes.get(hit.group(1)).isEmpty();
            return Matcher.quoteReplacement(goes ? "" : hit.group());
        });
        return ADDRESS.matcher(next).replaceAll(hit -> {
            String id = changes.getOrDefault(hit.group(2), Optional.empty()).orElse(hit.group(2));
            return Matcher.quoteReplacement(hit.group(1) + id);
        });
    }

    private static String citation(MatchResult hit, Map<String, Optional<String>> changes) {
        List<String> kept = new ArrayList<>();
        for (String part : BETWEEN.split(hit.group(2), 0)) {
            Matcher cited = CITED.matcher(part);
            if (!cited.lookingAt() || !changes.containsKey(cited.group(1))) {
                kept.add(part);
            } else {
                changes.get(cited.group(1)).ifPresent(id -> kept.add("@" + id + part.substring(cited.end())));
            }
        }
        return kept.isEmpty() ? "" : Matcher.quoteReplacement(hit.group(1) + "[" + String.join("; ", kept) + "]");
    }
}
