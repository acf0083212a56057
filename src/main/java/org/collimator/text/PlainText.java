package org.collimator.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Gathers the words. One object reads one text. */
final class PlainText extends NodeWalker {
    private static final String RAISED_FROM = "0123456789+-\u2212=()nim";
    private static final String RAISED_TO = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵐ";
    private static final String LOWERED_FROM = "0123456789+-\u2212=()";
    private static final String LOWERED_TO = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎";

    private final RawScripts rawScripts = new RawScripts();
    private final StringBuilder out = new StringBuilder();
    private final Deque<Integer> numbers = new ArrayDeque<>();
    private int rawScriptFrom = -1;

    /** The words below a node, such as the alternative text of a picture. */
    static String of(Node parent) {
        PlainText words = new PlainText();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            TreeWalk.through(node, words);
        }
        return words.text();
    }

    String text() {
        return Characters.clean(out.toString()).strip();
    }

    @Override
    public void close(Node node, String closing) {
        out.append(closing);
        if (node instanceof OrderedList) {
            numbers.pop();
        }
        if (node instanceof Block) {
            line();
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (paragraph.getPrevious() != null) {
            line();
        }
    }

    @Override
    public void visit(Heading heading) {
        line();
    }

    @Override
    public void visit(ListItem item) {
        line();
        if (item.getParent() instanceof OrderedList) {
            int number = numbers.pop();
            numbers.push(number + 1);
            out.append(number).append(". ");
        } else {
            out.append("- ");
        }
    }

    @Override
    public void visit(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        numbers.push(start == null ? 1 : start);
    }

    @Override
    public void visit(FencedCodeBlock block) {
        line();
        out.append(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        line();
        out.append(block.getLiteral());
    }

    @Override
    public void visit(Text text) {
        out.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        out.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak soft) {
        out.append(' ');
    }

    @Override
    public void visit(HardLineBreak hard) {
        line();
    }

    @Override
    public void visit(HtmlInline raw) {
        String tag = rawScripts.tag(raw).orElse("");
        if (tag.isEmpty()) {
            out.append(raw.getLiteral());
        } else if (tag.startsWith("</")) {
            String words = out.substring(rawScriptFrom);
            out.setLength(rawScriptFrom);
            script(tag.equals("</sup>"), words);
        } else {
            rawScriptFrom = out.length();
        }
    }

    @Override
    protected void script(Script script) {
        script(script.raised(), script.words());
    }

    private void script(boolean raised, String words) {
        String from = raised ? RAISED_FROM : LOWERED_FROM;
        String to = raised ? RAISED_TO : LOWERED_TO;
        boolean known = words.chars().allMatch(c -> from.indexOf(c) >= 0);
        if (!known) {
            out.append(words);
            return;
        }
        words.chars().forEach(c -> out.append(to.charAt(from.indexOf(c))));
    }

    /** Left out, with the blank before it: "is 20 mSv [@icrp103]." becomes "is 20 mSv." */
    @Override
    protected void citation(Citation citation) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
    }

    @Override
    protected void table() {
        line();
    }

    @Override
    protected void tableRow() {
        line();
    }

    @Override
    protected void tableCell(TableCell cell) {
        closeWith(cell.getNext() == null ? "" : "\t");
    }

    private void line() {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
            out.append('\n');
        }
    }
}
