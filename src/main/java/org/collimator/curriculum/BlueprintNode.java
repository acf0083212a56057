package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Map;
import org.collimator.question.Absent;
import org.jspecify.annotations.Nullable;

/**
 * A content area of a blueprint.
 *
 * @param id names it within the blueprint
 * @param title as printed
 * @param weightPercent share among its siblings' parent total; missing where items are counted
 * @param itemCount number of items; missing where weights are given
 * @param parent id of the node above, blank at the top
 * @param cognitiveTargets share by cognitive level id, in percent
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record BlueprintNode(
        String id,
        String title,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Double weightPercent,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer itemCount,
        String parent,
        Map<String, Double> cognitiveTargets,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements BlueprintNodeBuilder.With {
    public BlueprintNode {
        id = Absent.blank(id);
        title = Absent.blank(title);
        parent = Absent.blank(parent);
        cognitiveTargets = Absent.map(cognitiveTargets);
        extra = Absent.none(extra);
    }
}
