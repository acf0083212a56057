package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.collimator.question.MediaId;
import org.collimator.question.QuestionId;
import org.collimator.question.ReferenceId;
import org.jspecify.annotations.Nullable;

/** A piece of a lesson. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(Block.Text.class),
    @JsonSubTypes.Type(Block.Image.class),
    @JsonSubTypes.Type(Block.Stack.class),
    @JsonSubTypes.Type(Block.Recording.class),
    @JsonSubTypes.Type(Block.Callout.class),
    @JsonSubTypes.Type(Block.Table.class),
    @JsonSubTypes.Type(Block.Reveal.class),
    @JsonSubTypes.Type(Block.CaseStep.class),
    @JsonSubTypes.Type(Block.KnowledgeCheck.class),
    @JsonSubTypes.Type(Block.Literature.class)
})
public sealed interface Block {

    /** Calls the case of this block. */
    <R> R match(Cases<R> cases);

    /** One method a block. */
    interface Cases<R> {
        R text(Text block);

        R image(Image block);

        R stack(Stack block);

        R recording(Recording block);

        R callout(Callout block);

        R table(Table block);

        R reveal(Reveal block);

        R caseStep(CaseStep block);

        R knowledgeCheck(KnowledgeCheck block);

        R literature(Literature block);
    }

    /**
     * Running text.
     *
     * @param markdown the text
     * @param extra members of a newer version, kept as they are
     */
    @JsonTypeName("text")
    @RecordBuilder
    record Text(
            String markdown, @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
            implements Block, BlockTextBuilder.With {
        public Text {
            markdown = Absent.blank(markdown);
            extra = Absent.none(extra);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.text(this);
        }
    }

    /**
     * A picture.
     *
     * @param media which one
     * @param caption below it; blank takes the caption of the media record
     * @param width "text" for the column, "wide" for the page, "small" for half the column; blank for text
     * @param extra members of a newer version, kept as they are
     */
    @JsonTypeName("image")
    @RecordBuilder
    record Image(
            MediaId media,
            String caption,
            String width,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements Block, BlockImageBuilder.With {
        public Image {
            Objects.requireNonNull(media, "media");
            caption = Absent.blank(caption);
            width = Absent.blank(width);
            extra = Absent.none(extra);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.image(this);
        }
    }

    /**
     * A stack of slices; shown by its middle picture until the viewer for stacks arrives.
     *
     * @param media which one
     * @param caption below it
     * @param extra members of a newer version, kept as they are
     */
    @JsonTypeName("image-stack")
    @RecordBuilder
    record Stack(
            MediaId media,
            String caption,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements Block, BlockStackBuilder.With {
        public Stack {
            Objects.requireNonNull(media, "media");
            caption = Absent.blank(caption);
            extra = Absent.none(extra);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stack(this);
        }
    }

    /**
     * A sound or a film; nothing plays by itself.
     *
     * @param media which one
     * @param caption below it
     * @param extra members of a newer version, kept as they are
     */
    @JsonTypeName("recording")
    @RecordBuilder
    record Recording(
            MediaId media,
            String caption,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements Block, BlockRecordingBuilder.With {
        public Recording {
            Objects.requireNonNull(media, "media");
            caption = Absent.blank(caption);
            extra = Absent.none(extra);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.recording(this);
        }
    }

    /**
     * A box that stands out.
     *
     * @param style what it wants of the reader
     * @param title heading
     * @param markdown the text
     * @param extra members of a newer version, kept as they are
     */
    @JsonTypeName("callout")
    @RecordBuilder
    record Callout(
            CalloutStyle style,
            String title,
            String markdown,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements Block, BlockCalloutBuilder.With {
        public Callout {
            style = Absent.or(style, CalloutStyle.NOTE);
            title = Absent.blank(title);
            markdown = Absent.blank(markdown);
            extra = Absent.none(extra);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.callout(this);
        }
    }

    /**
     * A table.
     *
     * @param caption above it
     * @param header column headings
     * @param rows the body
     * @param rowHeaders whether the first cell of each row is its heading
     * @param extra members of a newer version, kept as they are
     */
    @JsonTypeName("table")
    @RecordBuilder
    record Table(
            String caption,
            List<String> header,
            List<Row> rows,
            boolean rowHeaders,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
            implements Block, BlockTableBuilder.With {
        public Table {
            caption = Absent.blank(caption);
            header = Absent.empty(header);
            rows = Absent.empty(rows);
            extra = Absent.none(extra);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.table(this);
        }
    }

    /**
     * Parts that open one by one.
     *
     * @param parts in order
     * @param extra members of a newer version, kept as they are
     */
    @JsonTypeName("reveal")
    @RecordBuilder
    record Reveal(
            List<Part> parts, @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
            implements Block, BlockRevealBuilder.With {
        public Reveal {
            parts = Absent.empty(parts);
            extra = Absent.none(extra);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reveal(this);
        }
    }

    /**
     * A step of a case: what is known, and what is asked before the next step opens.
     *
     * @param title heading
     * @param markdown what is known now
     * @param media a picture
     * @param question what is asked; the next step opens once it is answered
     * @param extra members of a newer version, kept as they are
     */
    @JsonTypeName("case-step")
    @RecordBuilder
    record CaseStep(
            String title,
            String markdown,
            @Nullable MediaId media,
            @Nullable QuestionId question,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
            implements Block, BlockCaseStepBuilder.With {
        public CaseStep {
            title = Absent.blank(title);
            markdown = Absent.blank(markdown);
            extra = Absent.none(extra);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.caseStep(this);
        }
    }

    /**
     * A question in place, for practice.
     *
     * @param question which one, of any module
     * @param extra members of a newer version, kept as they are
     */
    @JsonTypeName("knowledge-check")
    @RecordBuilder
    record KnowledgeCheck(
            QuestionId question,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements Block, BlockKnowledgeCheckBuilder.With {
        public KnowledgeCheck {
            Objects.requireNonNull(question, "question");
            extra = Absent.none(extra);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.knowledgeCheck(this);
        }
    }

    /**
     * A list of references.
     *
     * @param title heading; blank for the usual
     * @param references which ones, in order
     * @param extra members of a newer version, kept as they are
     */
    @JsonTypeName("references")
    @RecordBuilder
    record Literature(
            String title,
            List<ReferenceId> references,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements Block, BlockLiteratureBuilder.With {
        public Literature {
            title = Absent.blank(title);
            references = Absent.empty(references);
            extra = Absent.none(extra);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.literature(this);
        }
    }

    /**
     * A row of a table.
     *
     * @param cells Markdown of one line each
     * @param extra members of a newer version, kept as they are
     */
    @RecordBuilder
    record Row(
            List<String> cells,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements BlockRowBuilder.With {
        public Row {
            cells = Absent.empty(cells);
            extra = Absent.none(extra);
        }
    }

    /**
     * A part that opens.
     *
     * @param title always seen
     * @param markdown seen once opened
     * @param extra members of a newer version, kept as they are
     */
    @RecordBuilder
    record Part(
            String title,
            String markdown,
            @JsonAnySetter @JsonAnyGetter Map<String, Object> extra) implements BlockPartBuilder.With {
        public Part {
            title = Absent.blank(title);
            markdown = Absent.blank(markdown);
            extra = Absent.none(extra);
        }
    }
}
