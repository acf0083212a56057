package org.collimator.ui.form;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Edit;
import org.collimator.document.ElementRef;
import org.collimator.document.Place;
import org.collimator.ui.kit.Layouts;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.kit.UiAction;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.session.ProblemsModel.Problem;
import org.collimator.ui.session.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * A form of fields below each other, each bound to a member of a record. Words come from the form's bundle: {@code <form>.<member>}
 * is a field's label, {@code <form>.<member>.help} its help, {@code <form>.<member>.edit} the name of the undo step. On the event thread.
 *
 * @param <E> the record
 */
public final class RecordForm<E> implements ElementForm {
    private static final Texts WORDS = Texts.of(RecordForm.class);

    private final EditorContext context;
    private final Class<E> type;
    private final Applier<E> applier;
    private final Texts texts;
    private final String name;
    private final JPanel page = new PagePanel(new MigLayout(Layouts.PAGE));
    private final List<Bound<E, ?>> fields = new ArrayList<>();
    private final Map<Bound<E, ?>, List<String>> besides = new HashMap<>();
    private final List<Section> sections = new ArrayList<>();
    private final Map<ElementForm, JComponent> parts = new LinkedHashMap<>();
    private @Nullable ElementRef shown;

    /** Changes one element of a curriculum. */
    @FunctionalInterface
    public interface Applier<E> {
        /** The curriculum with the element changed. */
        Curriculum apply(Curriculum curriculum, ElementRef ref, UnaryOperator<E> change);
    }

    private record Bound<E, V>(
            Property<E, V> property,
            Field<V> field,
            FieldRow row,
            @Nullable Section section) {
        void show(E element) {
            field.show(property.get().apply(element));
        }
    }

    /**
     * A form without fields.
     *
     * @param type the record
     * @param name prefix of its words and of its components' names
     * @param texts where its words stand
     */
    public RecordForm(EditorContext context, Class<E> type, String name, Texts texts, Applier<E> applier) {
        this.context = context;
        this.type = type;
        this.name = name;
        this.texts = texts;
        this.applier = applier;
        page.setName("form." + name);
    }

    /** Leaves out the edges of a page, for a form that is a part of another; called before anything is added. */
    public RecordForm<E> asPart() {
        page.setLayout(new MigLayout(Layouts.COLUMN));
        page.setOpaque(false);
        return this;
    }

    /** Begins a group of fields with the heading {@code <form>.group.<key>}. */
    public RecordForm<E> group(String key) {
        JLabel heading = new JLabel(texts.get(name + ".group." + key));
        heading.putClientProperty("FlatLaf.styleClass", "h3");
        page.add(heading, page.getComponentCount() == 0 ? "" : Layouts.GROUP);
        return this;
    }

    /**
     * Begins a part of a long form with the heading {@code <form>.group.<key>}, which opens and closes it.
     *
     * @param open whether it is open until the user says otherwise
     */
    public RecordForm<E> section(String key, boolean open) {
        Section section =
                new Section(context.settings(), "form." + name + "." + key, texts.get(name + ".group." + key), open);
        page.add(section.heading(), Layouts.GROUP + ", wmin 0");
        page.add(section.body(), Layouts.FIELD);
        sections.add(section);
        return this;
    }

    /** Adds a field for a member. */
    public <V> RecordForm<E> add(Property<E, V> property, Field<V> field) {
        String key = name + "." + property.pointer().replace('/', '.');
        FieldRow row = new FieldRow(field, key, texts.get(key), texts.getOr(key + ".help", ""));
        Section section = sections.isEmpty() ? null : sections.get(sections.size() - 1);
        JPanel target = section == null ? page : section.body();
        target.add(row.component(), Layouts.FIELD);
        fields.add(new Bound<>(property, field, row, section));
        field.onEdit(value -> edit(property, value, field));
        field.input().addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                context.workspace().history().endMerge();
            }
        });
        return this;
    }

    /** What is found about these members, which nobody types, stands at the last field. */
    public RecordForm<E> besides(String... members) {
        besides.put(fields.get(fields.size() - 1), List.of(members));
        return this;
    }

    /** The pointers of a field's member and of the members that it stands for besides. */
    private List<String> pointers(Bound<E, ?> field) {
        List<String> pointers = new ArrayList<>(List.of("/" + field.property().pointer()));
        besides.getOrDefault(field, List.of()).forEach(member -> pointers.add("/" + member));
        return pointers;
    }

    /** Adds a part that shows and edits the same element in its own way, over the whole width. */
    public RecordForm<E> add(ElementForm part) {
        page.add(part.component(), "growx, wmin 0");
        parts.put(part, part.component());
        return this;
    }

    private <V> void edit(Property<E, V> property, V value, Field<V> field) {
        ElementRef ref = shown;
        if (ref == null) {
            return;
        }
        Workspace workspace = context.workspace();
        Place place = workspace.index().place(ref).orElse(Place.FOLDER);
        String pointer = property.pointer();
        String key = name + "." + pointer.replace('/', '.');
        String label = field.deed().isEmpty()
                ? texts.getOr(key + ".edit", WORDS.get("edit.field", UiAction.plain(texts.get(key))))
                : field.deed();
        String path = pointer + field.part();
        String mergeKey = field.merges() ? ref + "/" + path : null;
        workspace.edit(new Edit<>(
                label,
                mergeKey,
                new Place(place.file(), place.pointer() + "/" + path),
                curriculum -> applier.apply(
                        curriculum, ref, element -> property.with().apply(element, value))));
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public void show(ElementRef ref) {
        shown = ref;
        parts.keySet().forEach(part -> part.show(ref));
        refresh();
        refreshFindings();
    }

    @Override
    public void refresh() {
        element().ifPresent(element -> fields.forEach(field -> field.show(element)));
        parts.keySet().forEach(ElementForm::refresh);
    }

    private Optional<E> element() {
        return Optional.ofNullable(shown)
                .flatMap(ref -> context.workspace().index().find(ref, type));
    }

    @Override
    public void refreshFindings() {
        ElementRef ref = shown;
        if (ref == null) {
            return;
        }
        Map<Section, List<Problem>> below = new LinkedHashMap<>();
        sections.forEach(section -> below.put(section, new ArrayList<>()));
        for (Bound<E, ?> field : fields) {
            String pointer = "/" + field.property().pointer();
            List<Problem> found = pointers(field).stream()
                    .flatMap(each -> context.workspace().problems().of(ref, each).stream())
                    .toList();
            field.row().show(found, pointer, fix -> context.workspace().edit(fix.edit()));
            Section section = field.section();
            if (section != null) {
                below.getOrDefault(section, new ArrayList<>()).addAll(found);
            }
        }
        below.forEach(Section::found);
        parts.keySet().forEach(ElementForm::refreshFindings);
    }

    @Override
    public void focus(String pointer) {
        for (Bound<E, ?> field : fields) {
            for (String own : pointers(field)) {
                if (pointer.equals(own) || pointer.startsWith(own + "/")) {
                    Section section = field.section();
                    if (section != null) {
                        section.open();
                    }
                    field.field().focus(pointer.substring(own.length()));
                    return;
                }
            }
        }
        parts.keySet().forEach(part -> part.focus(pointer));
        if (pointer.isEmpty() && !fields.isEmpty()) {
            fields.get(0).field().focus("");
        }
    }
}
