package org.collimator.ui.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JRadioButton;
import javax.swing.text.JTextComponent;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.CurriculumBuilder;
import org.collimator.document.ElementRef;
import org.collimator.question.Question;
import org.collimator.ui.Desk;
import org.collimator.ui.Parts;
import org.collimator.ui.form.ElementForm;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.media.MediaFeature;
import org.collimator.ui.question.QuestionsFeature;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.Target;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every member of every record of the model can be edited in the form of its element, or is named here with the reason why not; and
 * what is edited changes its member alone and is undone at once.
 */
class EveryMemberTest {
    /** Members without a field, as patterns: the element's record and the pointer below it. */
    private static final Map<String, String> WITHOUT_FIELD = Map.ofEntries(
            Map.entry("\\w+/id", "names the element for ever"),
            Map.entry("\\w+/(roles|variants|items|options|prompts|targets|regions)/\\d+/id", "names it for ever"),
            Map.entry("\\w+(/about)?/suppressions/.*", "a finding is suppressed, with a reason, where it is shown"),
            Map.entry(
                    "Curriculum/(modules|references|media|assessments|blueprints)/.*",
                    "elements with forms of their own"),
            Map.entry("Module/(objectives|lessons|questions|checklists)/\\d+/.+", "elements with forms of their own"),
            Map.entry("Media/(type|path|sha256|width|height)", "known of the file; another file replaces it"),
            Map.entry("MultipleChoice/options/\\d+/credit", "only single choice gives part marks for an option"),
            Map.entry(
                    "Matching/prompts/\\d+/target",
                    "typed as the words of the target, which stand in the list of targets"),
            Map.entry("Hotspot/regions/\\d+/shape/.*", "drawn on the picture, or typed beside it once it is selected"));

    /** Members that must point to something: their button opens a list to pick from, which is another test's. */
    private static final Set<String> PICKED =
            Set.of("prerequisite.module", "fixed.question", "block.media", "block.question", "cited.reference");

    /** Headings become the first row, and the first row the headings. */
    private static final Set<String> MOVES = Set.of("block.rows.headed");

    @TempDir
    Path folder;

    private final Filled filled = new Filled();
    private final Set<String> reached = new TreeSet<>();
    private Desk desk;
    private ElementForm form;

    @BeforeEach
    void open() throws Exception {
        Curriculum course = filled.of(Curriculum.class);
        desk = Desk.of(
                CurriculumBuilder.builder(course)
                        .id("urn:uuid:00000000-0000-4000-8000-000000000001")
                        .build(),
                folder.resolve("course"));
    }

    @AfterEach
    void close() throws Exception {
        desk.close();
    }

    private static Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers() {
        Map<ElementRef.Kind, Function<EditorContext, ElementForm>> makers = new EnumMap<>(Forms.makers());
        makers.putAll(MediaFeature.makers());
        makers.putAll(QuestionsFeature.makers());
        return makers;
    }

    private List<ElementRef> refs(ElementRef.Kind kind) {
        Curriculum course = desk.current();
        var module = course.modules().get(0);
        return switch (kind) {
            case COURSE -> List.of(ElementRef.COURSE);
            case MODULE -> List.of(ElementRef.of(module.id()));
            case OBJECTIVE -> List.of(ElementRef.of(module.objectives().get(0).id()));
            case LESSON -> List.of(ElementRef.of(module.lessons().get(0).id()));
            case QUESTION ->
                module.questions().stream()
                        .map(Question::id)
                        .map(ElementRef::of)
                        .toList();
            case CHECKLIST -> List.of(ElementRef.of(module.checklists().get(0).id()));
            case ASSESSMENT -> List.of(ElementRef.of(course.assessments().get(0).id()));
            case BLUEPRINT -> List.of(ElementRef.of(course.blueprints().get(0).id()));
            case REFERENCE -> List.of(ElementRef.of(course.references().get(0).id()));
            case MEDIA -> List.of(ElementRef.of(course.media().get(0).id()));
        };
    }

    private Object element(ElementRef ref) {
        return ref.kind() == ElementRef.Kind.COURSE
                ? desk.current()
                : desk.workspace.index().find(ref, Object.class).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void everyMemberHasItsFieldWhichChangesItAlone(ElementRef.Kind kind) {
        for (ElementRef ref : refs(kind)) {
            reached.clear();
            form = makers().get(kind).apply(desk.context);
            desk.workspace.addListener(change -> form.refresh());
            desk.workspace.selection().show(Target.of(ref));
            form.show(ref);
            unfold();
            Object before = element(ref);
            for (Component each : Parts.all(form.component())) {
                edit(ref, each, before);
            }
            String record = before.getClass().getSimpleName();
            Set<String> forgotten = new TreeSet<>(Filled.values(before).keySet());
            forgotten.removeIf(pointer -> isReached(pointer) || isExcused(record + pointer));
            assertEquals(Set.of(), forgotten, record);
        }
    }

    private boolean isReached(String pointer) {
        return reached.stream().anyMatch(each -> pointer.equals(each) || pointer.startsWith(each + "/"));
    }

    private static boolean isExcused(String pointer) {
        return WITHOUT_FIELD.keySet().stream().anyMatch(pointer::matches);
    }

    /** Opens all that is folded away. */
    private void unfold() {
        String closed = Texts.of(ElementForm.class).get("card.closed");
        for (boolean more = true; more; ) {
            more = false;
            for (Component each : Parts.all(form.component())) {
                if (each instanceof JButton button
                        && closed.equals(button.getAccessibleContext().getAccessibleDescription())) {
                    button.doClick(0);
                    more = true;
                }
            }
        }
    }

    private void edit(ElementRef ref, Component component, Object before) {
        if (component instanceof JTextComponent text && text.isEditable()) {
            String usual = text.getText();
            for (String next : List.of(usual + " more", "7", "0.5", "2031-02-03")) {
                text.setText(next);
            }
            changed(ref, component, before);
        } else if (component instanceof JComboBox<?> box) {
            for (int i = 0; i < box.getItemCount() && element(ref).equals(before); i++) {
                box.setSelectedIndex(i);
            }
            changed(ref, component, before);
        } else if (component instanceof JCheckBox || component instanceof JRadioButton) {
            ((AbstractButton) component).doClick(0);
            changed(ref, component, before);
        } else if (component instanceof JButton button && takesAway(button)) {
            button.doClick(0);
            changed(ref, component, before);
        } else if (component instanceof JButton && PICKED.contains(String.valueOf(component.getName()))) {
            String member = component.getName().replaceAll(".*\\.", "");
            Filled.members(before).stream()
                    .filter(pointer -> pointer.endsWith("/" + member))
                    .forEach(reached::add);
        }
    }

    /** Whether a button takes away what was picked: there is no window in which to pick something else. */
    private static boolean takesAway(JButton button) {
        String name = String.valueOf(button.getName());
        return button.isVisible()
                && (name.matches("chip\\.\\d+|pick\\.clear|question\\.about\\.\\w+\\.0\\.remove")
                        || name.matches(".*image\\.leave"));
    }

    private void changed(ElementRef ref, Component component, Object before) {
        Object after = element(ref);
        if (after.equals(before)) {
            return;
        }
        String name = String.valueOf(component.getName());
        Map<String, Object> was = Filled.values(before);
        Map<String, Object> is = Filled.values(after);
        Set<String> pointers = new TreeSet<>(was.keySet());
        pointers.addAll(is.keySet());
        pointers.removeIf(
                pointer -> was.containsKey(pointer) && was.get(pointer).equals(is.get(pointer)));
        Set<String> members = new TreeSet<>();
        Set<String> known = Filled.members(before);
        known.addAll(Filled.members(after));
        pointers.forEach(pointer -> members.add(known.stream()
                .filter(member -> pointer.equals(member) || pointer.startsWith(member + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse(pointer)));
        if (ref.kind() != ElementRef.Kind.QUESTION && !MOVES.contains(name)) {
            assertEquals(1, members.size(), name + " changed " + members);
        }
        reached.addAll(members);
        assertEquals(1, desk.workspace.history().undoLabels().size(), name);
        desk.workspace.history().undo();
        assertEquals(before, element(ref), name);
        assertTrue(desk.workspace.history().undoLabels().isEmpty(), name);
    }
}
