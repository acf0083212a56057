package org.collimator.exchange.player;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collimator.citation.CitationStyle;
import org.collimator.citation.Citations;
import org.collimator.curriculum.Reference;
import org.collimator.question.ReferenceId;

/** References in the style of the National Library of Medicine, with working links. */
final class VancouverReferences implements ReferenceRenderer {
    @Override
    public Map<ReferenceId, String> html(List<Reference> references, String language) {
        Map<ReferenceId, String> printed = new LinkedHashMap<>();
        Citations.format(references, CitationStyle.VANCOUVER, language)
                .forEach(formatted -> printed.put(formatted.id(), formatted.html()));
        return printed;
    }
}
