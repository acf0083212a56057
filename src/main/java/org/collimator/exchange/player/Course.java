package org.collimator.exchange.player;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.collimator.curriculum.Block;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.ModuleId;
import org.collimator.curriculum.Reference;
import org.collimator.curriculum.SomeBlocks;
import org.collimator.question.Identifiers;
import org.collimator.question.MediaId;
import org.collimator.question.Question;
import org.collimator.question.QuestionId;
import org.collimator.question.ReferenceId;
import org.collimator.question.Status;
import org.collimator.storage.MediaStore;
import org.collimator.storage.Slices;
import org.collimator.text.Markdown;

/** A curriculum with the indices that rendering needs; immutable, made once an export, read by many threads. */
final class Course implements Markdown.Links {
    final Curriculum curriculum;
    final Slices slices;
    final Standard standard;
    final boolean keysOmitted;
    final Words words;
    private final ReferenceRenderer renderer;
    private final Map<QuestionId, Home> questions = new HashMap<>();
    private final Map<ModuleId, Integer> moduleNumbers = new HashMap<>();
    private final Map<MediaId, Media> media = new HashMap<>();
    private final Map<ReferenceId, Integer> referenceNumbers = new HashMap<>();
    private final Set<QuestionId> placed = new HashSet<>();
    private Map<ReferenceId, String> printed = Map.of();

    /**
     * Where a question stands.
     *
     *
     * @param number counts through the course from 0
     */
    record Home(Module module, Question question, int number) {}

    Course(
            Curriculum curriculum,
            MediaStore store,
            Standard standard,
            boolean keysOmitted,
            ReferenceRenderer renderer) {
        this.curriculum = curriculum;
        this.slices = new Slices(store);
        this.standard = standard;
        this.keysOmitted = keysOmitted;
        this.renderer = renderer;
        this.words = Words.of(curriculum.language());
        for (Module module : curriculum.modules()) {
            moduleNumbers.put(module.id(), moduleNumbers.size());
            module.questions().forEach(q -> questions.putIfAbsent(q.id(), new Home(module, q, questions.size())));
            module.lessons().forEach(lesson -> placed.addAll(questionsOf(lesson.blocks())));
        }
        curriculum.media().forEach(item -> media.putIfAbsent(item.id(), item));
        for (Reference reference : curriculum.references()) {
            referenceNumbers.putIfAbsent(reference.id(), referenceNumbers.size() + 1);
        }
    }

    Optional<Home> question(QuestionId id) {
        return Optional.ofNullable(questions.get(id));
    }

    int moduleNumber(ModuleId id) {
        return moduleNumbers.getOrDefault(id, -1);
    }

    Optional<Media> media(MediaId id) {
        return Optional.ofNullable(media.get(id));
    }

    /** The number under which a reference stands in the list of the course, from 1; 0 where there is no such one. */
    int referenceNumber(ReferenceId id) {
        return referenceNumbers.getOrDefault(id, 0);
    }

    /** A reference as it is printed; all of them are printed at the first call, for style processors are slow to start. */
    synchronized String print(ReferenceId id) {
        if (printed.isEmpty() && !curriculum.references().isEmpty()) {
            printed = renderer.html(curriculum.references(), curriculum.language());
        }
        return printed.getOrDefault(id, "");
    }

    /** The questions that lessons ask in place, in order. */
    static List<QuestionId> questionsOf(List<Block> blocks) {
        List<QuestionId> asked = new ArrayList<>();
        blocks.forEach(block -> block.match(new QuestionBlocks()).ifPresent(asked::add));
        return asked;
    }

    /** Questions for practice: approved or not, but not retired, asked in no lesson and in no assessment. */
    List<Question> practice(Module module, Set<QuestionId> assessed) {
        return module.questions().stream()
                .filter(q -> !placed.contains(q.id()) && !assessed.contains(q.id()))
                .filter(q -> q.about().status() != Status.RETIRED)
                .toList();
    }

    /**
     * Changes when questions, pages or assessments come, go or move: what the learner's browser kept by number is then no
     * longer to be trusted.
     */
    String fingerprint() {
        CRC32 crc = new CRC32();
        StringBuilder ids = new StringBuilder();
        for (Module module : curriculum.modules()) {
            ids.append(module.id()).append('\n');
            module.lessons().forEach(lesson -> ids.append(lesson.id()).append(' '));
            module.questions()
                    .forEach(q -> ids.append(q.id()).append(q.kind().id()).append(' '));
            module.checklists().forEach(list -> ids.append(list.id()).append(' '));
            ids.append(module.faq().isEmpty());
        }
        curriculum.assessments().forEach(a -> ids.append(a.id()).append(a.items()));
        crc.update(ids.toString().getBytes(StandardCharsets.UTF_8));
        return Long.toString(crc.getValue(), 36);
    }

    @Override
    public Optional<Markdown.Picture> media(String id) {
        return Identifiers.isId(id) ? media(MediaId.parse(id)).map(item -> Pictures.of(this, item)) : Optional.empty();
    }

    @Override
    public Optional<String> citation(String id, String locator) {
        if (!Identifiers.isId(id)) {
            return Optional.empty();
        }
        int number = referenceNumber(ReferenceId.parse(id));
        String place = locator.isBlank() ? "" : ", " + Html.escape(locator);
        return number == 0
                ? Optional.empty()
                : Optional.of(
                        "<a class=\"cite\" href=\"#references/" + Html.escape(id) + "\">[" + number + place + "]</a>");
    }

    String html(String markdown) {
        String html = Markdown.html(markdown, this).strip();
        return html.contains("<table>") ? framed(html, "") : html;
    }

    /** With a frame around each table, in which it can be scrolled by finger and keys where it is too wide for the page. */
    String framed(String html, String label) {
        String name = label.isBlank() ? words.get("table") : label;
        String frame = "<div class=\"table\" tabindex=\"0\" role=\"group\"" + Html.attribute("aria-label", name) + ">";
        return html.replace("<table>", frame + "<table>").replace("</table>", "</table></div>");
    }

    String inline(String markdown) {
        return Markdown.inline(markdown, this);
    }

    private static final class QuestionBlocks implements SomeBlocks<Optional<QuestionId>> {
        @Override
        public Optional<QuestionId> otherwise(Block block) {
            return Optional.empty();
        }

        @Override
        public Optional<QuestionId> caseStep(Block.CaseStep block) {
            return Optional.ofNullable(block.question());
        }

        @Override
        public Optional<QuestionId> knowledgeCheck(Block.KnowledgeCheck block) {
            return Optional.of(block.question());
        }
    }
}
