package org.collimator.ui.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Word writes lists as paragraphs with a style; this makes lists of them again. */
final class WordLists {
    private static final Pattern LEVEL = Pattern.compile("mso-list:.*?level(\\d)");
    private static final Pattern NUMBERED = Pattern.compile("^\\(?[0-9a-zA-Z]{1,4}[.)]$");

    private WordLists() {}

    @SuppressWarnings("ReferenceEquality") // the very element of the tree is meant
    static void repair(Element body) {
        Deque<Element> open = new ArrayDeque<>();
        Element last = null;
        for (Element paragraph : body.select("p[style*=mso-list], p.MsoListParagraph[style*=mso-list]")) {
            Matcher level = LEVEL.matcher(HtmlMarkdown.style(paragraph));
            if (!level.find()) {
                continue;
            }
            int depth = Math.min(9, Math.max(1, level.group(1).charAt(0) - '0'));
            boolean goesOn = last != null && paragraph.previousElementSibling() == last;
            if (!goesOn) {
                open.clear();
            }
            last = add(open, paragraph, depth);
        }
    }

    private static Element add(Deque<Element> open, Element paragraph, int depth) {
        String mark = mark(paragraph);
        while (open.size() > depth) {
            open.pop();
        }
        while (open.size() < depth) {
            Element list = new Element(NUMBERED.matcher(mark).matches() ? "ol" : "ul");
            if (open.isEmpty()) {
                paragraph.before(list);
            } else {
                Element parent = open.peek();
                Element item = parent.lastElementChild();
                (item == null ? parent.appendElement("li") : item).appendChild(list);
            }
            open.push(list);
        }
        Element item = open.peek().appendElement("li");
        for (Node child : paragraph.childNodesCopy()) {
            item.appendChild(child);
        }
        paragraph.remove();
        return open.peekLast();
    }

    /** Takes the bullet or number away that Word wrote into the paragraph. */
    private static String mark(Element paragraph) {
        Element ignored = paragraph.select("span[style*=mso-list]").stream()
                .filter(span -> HtmlMarkdown.style(span).contains("mso-list:ignore"))
                .findFirst()
                .orElse(null);
        paragraph.childNodes().stream()
                .filter(Comment.class::isInstance)
                .toList()
                .forEach(Node::remove);
        if (ignored == null) {
            return "";
        }
        String mark = ignored.text().replace('\u00a0', ' ').strip();
        ignored.remove();
        return mark;
    }
}
