package org.collimator.ui.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.collimator.curriculum.Curriculum;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Module;
import org.collimator.curriculum.Reference;
import org.collimator.document.LeafChange;
import org.collimator.document.Place;
import org.collimator.document.Trail;

/**
 * Puts other words in the place of hits. Only the files with hits are walked, and a text that has become another since it was
 * searched is left alone. Pure; for any thread.
 */
final class Replacement extends LeafChange {
    private final Query query;
    private final String words;
    private final Map<Place, Wanted> wanted = new HashMap<>();
    private final Set<String> files = new HashSet<>();
    private int walked;

    private record Wanted(String text, Set<Integer> numbers) {}

    /** @param typed what takes the place of each hit; with $1 and so on where the query is a regular expression */
    Replacement(Query query, String typed, Collection<Hit> hits) {
        this.query = query;
        this.words = query.replacement(typed);
        for (Hit hit : hits) {
            wanted.computeIfAbsent(hit.place(), place -> new Wanted(hit.text(), new HashSet<>()))
                    .numbers()
                    .add(hit.number());
            files.add(hit.place().file());
        }
    }

    /** What is wrong with a replacement, such as a group that the expression lacks; empty where nothing is. */
    static Optional<String> fault(Query query, String typed, Hit example) {
        try {
            new Replacement(query, typed, List.of(example)).text(example.text(), Set.of(example.number()));
            return Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    /** The curriculum with the hits replaced. */
    Curriculum apply(Curriculum curriculum) {
        Curriculum next = files.contains(Place.CURRICULUM_FILE) ? head(curriculum) : curriculum;
        List<Module> modules = new ArrayList<>();
        for (Module module : curriculum.modules()) {
            Place place = Place.module(module.id().value());
            modules.add(files.contains(place.file()) ? apply(module, Trail.at(place)) : module);
        }
        next = next.modules().equals(modules) ? next : next.withModules(modules);
        if (files.contains(Place.REFERENCES_FILE)) {
            List<Reference> references = new ArrayList<>();
            for (int i = 0; i < curriculum.references().size(); i++) {
                references.add(apply(curriculum.references().get(i), Trail.at(Place.reference(i))));
            }
            next = next.withReferences(references);
        }
        if (files.contains(Place.MEDIA_FILE)) {
            List<Media> media = new ArrayList<>();
            for (int i = 0; i < curriculum.media().size(); i++) {
                media.add(apply(curriculum.media().get(i), Trail.at(Place.media(i))));
            }
            next = next.withMedia(media);
        }
        return next;
    }

    /** How many texts were looked at. */
    int walked() {
        return walked;
    }

    @Override
    protected String text(Trail around, String member, String value) {
        walked++;
        if (value.isEmpty()) {
            return value;
        }
        Wanted hits = wanted.get(around.place().at(member));
        return hits == null || !hits.text().equals(value) ? value : text(value, hits.numbers());
    }

    private String text(String value, Set<Integer> numbers) {
        CharSequence read = query.regex() ? new Patience(Search.PATIENCE_MILLIS).over(value) : value;
        Matcher matcher = query.pattern().matcher(read);
        StringBuilder out = new StringBuilder();
        int number = 0;
        while (matcher.find()) {
            if (numbers.contains(number)) {
                matcher.appendReplacement(out, words);
            }
            number++;
        }
        return matcher.appendTail(out).toString();
    }
}
