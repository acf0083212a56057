package org.collimator.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Gathers what a text points to. */
final class ReferenceFinder extends NodeWalker {
    private final Set<String> media = new LinkedHashSet<>();
    private final Set<String> citations = new LinkedHashSet<>();
    private final Set<String> refused = new LinkedHashSet<>();

    References found() {
        return new References(List.copyOf(media), List.copyOf(citations), List.copyOf(refused));
    }

    @Override
    public void close(Node node, String closing) {}

    /** A picture from elsewhere is not shown: a course reads nothing but its own files. */
    @Override
    public void visit(Image image) {
        Address.of(image.getDestination())
                .mediaId()
                .ifPresentOrElse(media::add, () -> refused.add(image.getDestination()));
    }

    @Override
    public void visit(Link link) {
        Address address = Address.of(link.getDestination());
        address.mediaId().ifPresent(media::add);
        if (address.kind() == Address.Kind.REFUSED) {
            refused.add(link.getDestination());
        }
    }

    @Override
    protected void citation(Citation citation) {
        citation.cites().forEach(cite -> citations.add(cite.id()));
    }
}
