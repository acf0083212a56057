package org.collimator.question;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A point in a picture; the best keyed region around it decides (QTI areaMapping).
 *
 * @param image the picture; missing while the author has not chosen one
 * @param regions the keyed regions in image pixels
 */
@RecordBuilder
public record Hotspot(
        QuestionId id,
        String stem,
        @JsonInclude(JsonInclude.Include.ALWAYS) double points,
        @Nullable MediaId image,
        List<Region> regions,
        String feedback,
        About about,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements Question, HotspotBuilder.With {
    public Hotspot {
        Objects.requireNonNull(id, "id");
        stem = Absent.blank(stem);
        Points.require(points);
        regions = Absent.empty(regions);
        feedback = Absent.blank(feedback);
        about = Absent.or(about, About.NOTHING);
        extra = Absent.none(extra);
    }

    @Override
    public QuestionKind kind() {
        return QuestionKind.HOTSPOT;
    }

    @Override
    public Mark mark(Answer answer) {
        if (!(answer instanceof Answer.Point point)) {
            throw new IllegalArgumentException("a hotspot takes a point, not " + answer);
        }
        return regions.stream()
                .filter(region -> region.shape().contains(point.x(), point.y()))
                .max(Comparator.comparingDouble(Region::credit))
                .map(region -> Mark.of(region.credit(), region.id().value()))
                .orElseGet(() -> Mark.of(0, "answer"));
    }

    @Override
    public Hotspot withoutKey() {
        return withRegions(List.of()).withFeedback("");
    }

    @Override
    public Hotspot withAbout(About words) {
        return HotspotBuilder.With.super.withAbout(words);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.hotspot(this);
    }
}
