package org.collimator.ui.question;

import java.util.List;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.list.Choices;
import org.collimator.ui.session.EditorContext;

/** The areas of the course's examination blueprints. */
record BlueprintChoices(EditorContext context) implements Choices<String> {
    @Override
    public List<String> all() {
        return context.workspace().current().blueprints().stream()
                .flatMap(blueprint -> blueprint.nodes().stream())
                .map(node -> node.id())
                .distinct()
                .toList();
    }

    @Override
    public String words(String id) {
        return context.workspace().current().blueprints().stream()
                .flatMap(blueprint -> blueprint.nodes().stream()
                        .filter(node -> node.id().equals(id))
                        .map(node -> node.title() + " (" + blueprint.title() + ")"))
                .findFirst()
                .orElseGet(() -> Texts.of(BlueprintChoices.class).get("missing", id));
    }
}
