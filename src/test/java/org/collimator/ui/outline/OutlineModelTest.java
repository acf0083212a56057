package org.collimator.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.swing.event.TreeModelEvent;
import javax.swing.event.TreeModelListener;
import javax.swing.tree.TreeModel;
import org.collimator.curriculum.Curriculum;
import org.collimator.document.Arrange;
import org.collimator.document.Blanks;
import org.collimator.document.Copies;
import org.collimator.document.Edits;
import org.collimator.document.ElementRef;
import org.collimator.document.Elements;
import org.collimator.document.FreshIds;
import org.collimator.document.Removal;
import org.collimator.document.Spot;
import org.collimator.document.Titles;
import org.collimator.generate.RandomCurricula;
import org.collimator.generate.SyntheticCourse;
import org.collimator.question.Question;
import org.collimator.question.Status;
import org.collimator.ui.kit.Filter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The outline against one that is built anew, and its events against a copy that follows them. */
class OutlineModelTest {
    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itLooksAfterRandomEditsAsIfBuiltAnew(int seed) {
        Random random = new Random(seed);
        Curriculum current = new RandomCurricula(false).curriculum(seed);
        OutlineModel model = new OutlineModel(current);
        Filter filter = seed % 3 == 0 ? new Filter(Character.toString('a' + random.nextInt(5))) : new Filter("");
        model.filter(filter);
        Mirror mirror = new Mirror(model);
        model.addTreeModelListener(mirror);
        for (int i = 0; i < 30; i++) {
            current = edited(current, random);
            model.show(current);
            String where = "seed " + seed + " step " + i;
            assertEquals(lines(model), mirror.lines(), where);
            if (filter.isEmpty()) {
                assertEquals(lines(new OutlineModel(current)), lines(model), where);
            } else {
                model.filter(filter);
                OutlineModel fresh = new OutlineModel(current);
                fresh.filter(filter);
                assertEquals(lines(fresh), lines(model), where);
            }
            Elements.each(
                    current,
                    each -> assertEquals(
                            each,
                            model.node(Elements.ref(each))
                                    .map(node -> node.source)
                                    .orElse(null),
                            where));
        }
    }

    private static Curriculum edited(Curriculum curriculum, Random random) {
        List<ElementRef> all = new ArrayList<>();
        Elements.each(curriculum, element -> all.add(Elements.ref(element)));
        Collections.shuffle(all, random);
        List<ElementRef> some = all.subList(0, Math.min(all.size(), 1 + random.nextInt(4)));
        ElementRef at = some.isEmpty() ? ElementRef.COURSE : some.get(0);
        return switch (random.nextInt(6)) {
            case 0 -> all.size() < 12 ? curriculum : Removal.mending(curriculum, some);
            case 1 -> Copies.duplicate(curriculum, some).curriculum();
            case 2 -> Arrange.step(curriculum, some, random.nextBoolean() ? 1 : -1);
            case 3 -> Titles.rename(curriculum, at, "Title " + random.nextInt(1000));
            case 4 ->
                Spot.before(curriculum, at)
                        .map(spot -> Arrange.move(curriculum, some, spot))
                        .orElse(curriculum);
            default -> {
                ElementRef.Kind kind = ElementRef.Kind.values()[1 + random.nextInt(9)];
                yield Spot.behind(curriculum, at, kind)
                        .map(spot -> Arrange.insert(
                                curriculum,
                                spot,
                                List.of(Blanks.of(new FreshIds(curriculum).next(kind, spot.parent())))))
                        .orElse(curriculum);
            }
        };
    }

    private static List<String> lines(TreeModel model) {
        List<String> lines = new ArrayList<>();
        lines(model, model.getRoot(), "", lines);
        return lines;
    }

    private static void lines(TreeModel model, Object node, String indent, List<String> lines) {
        lines.add(indent + ((OutlineNode) node).key() + " " + node);
        for (int i = 0; i < model.getChildCount(node); i++) {
            lines(model, model.getChild(node, i), indent + " ", lines);
        }
    }

    @Test
    void anEditOfOneQuestionTellsOfThatQuestionOnlyAndFilteringTenThousandIsQuick() throws IOException {
        Curriculum large = new SyntheticCourse(SyntheticCourse.Size.L, 1).curriculum();
        OutlineModel model = new OutlineModel(large);
        Question question = large.modules().get(120).questions().get(7);
        OutlineNode node = model.node(ElementRef.of(question.id())).orElseThrow();
        model.show(large.withModules(List.copyOf(new ArrayList<>(large.modules()))));
        model.show(large);
        AtomicInteger events = new AtomicInteger();
        model.addTreeModelListener(new Counter(events));
        Curriculum next = Edits.question(
                large, question.id(), each -> each.withAbout(each.about().withTitle("Another title")));
        model.show(next);
        assertEquals("Another title", node.title());
        assertSame(node, model.node(ElementRef.of(question.id())).orElseThrow());
        assertEquals(1, events.get(), "only the question is called another name");
        assertFalse(
                model.show(Edits.question(
                        next, question.id(), each -> each.withAbout(each.about().withStatus(Status.RETIRED)))),
                "nothing came or went");
        assertEquals(1, events.get(), "no node says how many points there are");
        model.filter(new Filter("warm up"));
        model.filter(new Filter("another"));
        assertTrue(model.visiblePath(node).isPresent());
        assertFalse(model.visiblePath(model.node(ElementRef.of(
                                large.modules().get(0).questions().get(0).id()))
                        .orElseThrow())
                .isPresent());
    }

    private record Counter(AtomicInteger events) implements TreeModelListener {
        @Override
        public void treeNodesChanged(TreeModelEvent event) {
            events.incrementAndGet();
        }

        @Override
        public void treeNodesInserted(TreeModelEvent event) {
            events.incrementAndGet();
        }

        @Override
        public void treeNodesRemoved(TreeModelEvent event) {
            events.incrementAndGet();
        }

        @Override
        public void treeStructureChanged(TreeModelEvent event) {
            events.addAndGet(1000);
        }
    }

    /** A tree that knows nothing but the events. */
    private static final class Mirror implements TreeModelListener {
        private final TreeModel model;
        private Twin root;

        private record Twin(Object node, List<Twin> children) {}

        Mirror(TreeModel model) {
            this.model = model;
            root = twin(model.getRoot());
        }

        private Twin twin(Object node) {
            List<Twin> children = new ArrayList<>();
            for (int i = 0; i < model.getChildCount(node); i++) {
                children.add(twin(model.getChild(node, i)));
            }
            return new Twin(node, children);
        }

        private Twin at(TreeModelEvent event) {
            Twin twin = root;
            Object[] path = event.getPath();
            for (int i = 1; i < path.length && twin != null; i++) {
                Object wanted = path[i];
                twin = twin.children().stream()
                        .filter(child -> child.node() == wanted)
                        .findFirst()
                        .orElse(null);
            }
            return twin;
        }

        @Override
        public void treeNodesChanged(TreeModelEvent event) {
            Twin twin = at(event);
            if (twin != null && event.getChildren() != null) {
                assertSame(twin.children().get(event.getChildIndices()[0]).node(), event.getChildren()[0]);
            }
        }

        @Override
        public void treeNodesInserted(TreeModelEvent event) {
            Twin twin = at(event);
            if (twin != null) {
                for (int i = 0; i < event.getChildIndices().length; i++) {
                    twin.children().add(event.getChildIndices()[i], twin(event.getChildren()[i]));
                }
            }
        }

        @Override
        public void treeNodesRemoved(TreeModelEvent event) {
            Twin twin = at(event);
            if (twin != null) {
                for (int i = event.getChildIndices().length - 1; i >= 0; i--) {
                    Twin gone = twin.children().remove(event.getChildIndices()[i]);
                    assertSame(event.getChildren()[i], gone.node());
                }
            }
        }

        @Override
        public void treeStructureChanged(TreeModelEvent event) {
            root = twin(model.getRoot());
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            lines(root, "", lines);
            return lines;
        }

        private static void lines(Twin twin, String indent, List<String> lines) {
            lines.add(indent + ((OutlineNode) twin.node()).key() + " " + twin.node());
            twin.children().forEach(child -> lines(child, indent + " ", lines));
        }
    }
}
