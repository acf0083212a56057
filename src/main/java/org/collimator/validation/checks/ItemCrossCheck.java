package org.collimator.validation.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collimator.curriculum.Domain;
import org.collimator.curriculum.Media;
import org.collimator.curriculum.Objective;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.ObjectiveId;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.Region;
import org.collimator.question.Shape;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;

/** A question together with its objectives and pictures: IW30, IW32, IMG-04 and the place of hotspots. */
final class ItemCrossCheck {
    private static final double HIGH_GUESS_RATE = 0.35;
    private static final double LARGE_KEY = 0.25;

    /** A keyed place must be hit on the narrowest page: 24 by 24 pixels where the picture is 320 pixels wide. */
    private static final double NARROW_PAGE = 320;

    private static final double TARGET = 24 * 24;

    private final Index index;
    private final Notes notes;

    ItemCrossCheck(Index index, Notes notes) {
        this.index = index;
        this.notes = notes;
    }

    /** @param decides whether the question stands in a test that decides */
    void check(ItemFacts facts, boolean decides) {
        Question question = facts.question();
        level(question);
        double guess = facts.guessRate() >= 0
                ? facts.guessRate()
                : GuessRate.of(question, id -> index.giver(new Key(Space.MEDIA, id.value()), Media.class));
        if (decides && guess > HIGH_GUESS_RATE) {
            notes.add(Rule.GUESS_RATE, "", Math.round(guess * 100));
        }
        question.match(new Places());
    }

    private void level(Question question) {
        CognitiveLevel level = question.about().level();
        if (level == null) {
            return;
        }
        int highest = 0;
        for (ObjectiveId id : question.about().objectives()) {
            Objective objective = index.giver(new Key(Space.OBJECTIVE, id.value()), Objective.class);
            if (objective != null && objective.domain() == Domain.COGNITIVE) {
                highest = Math.max(highest, objective.level());
            }
        }
        if (highest > 0 && level.number() > highest) {
            notes.add(Rule.IW30_LEVEL, "/about/level", level.id(), level.number(), highest);
        }
    }

    /** The facts' pictures that tell the key in their words (IW32). */
    void leaks(ItemFacts facts, List<Use> uses) {
        if (facts.telling().isEmpty()) {
            return;
        }
        for (Use use : uses) {
            Media media = use.key().space() == Space.MEDIA && use.how() == Use.How.SHOWN
                    ? index.giver(use.key(), Media.class)
                    : null;
            if (media != null) {
                leak(media, facts.telling(), use.pointer());
            }
        }
    }

    private void leak(Media media, Set<String> telling, String pointer) {
        String path = media.path();
        String file = path.substring(path.lastIndexOf('/') + 1);
        Set<String> words = new HashSet<>(Words.of(Words.plain(media.altShort() + " " + media.altLong())));
        words.addAll(Words.of(Words.plain(media.caption())));
        words.addAll(Words.of(file.replaceAll("[._-]", " ")));
        telling.stream()
                .filter(words::contains)
                .sorted()
                .findFirst()
                .ifPresent(word -> notes.add(Rule.IW32_LEAK, pointer, word, MediaScan.name(media)));
    }

    /** Where a hotspot's key lies in its picture. */
    private final class Places implements Question.Cases<Boolean> {
        @Override
        public Boolean hotspot(Hotspot question) {
            Media picture = question.image() == null
                    ? null
                    : index.giver(new Key(Space.MEDIA, question.image().value()), Media.class);
            if (picture == null) {
                return false;
            }
            int width = picture.width();
            int height = picture.height();
            if (width <= 0 || height <= 0) {
                notes.add(Rule.HOTSPOT_UNKNOWN, "/image", MediaScan.name(picture));
                return false;
            }
            double scale = Math.min(1, NARROW_PAGE / width);
            for (int i = 0; i < question.regions().size(); i++) {
                Region region = question.regions().get(i);
                Shape shape = region.shape();
                String pointer = "/regions/" + i + "/shape";
                if (!Regions.isInside(shape, width, height)) {
                    notes.add(Rule.HOTSPOT_OUTSIDE, pointer, width, height);
                }
                if (region.credit() > 0 && shape.area() * scale * scale < TARGET) {
                    notes.add(Rule.HOTSPOT_SMALL, pointer, Math.round(Math.sqrt(shape.area()) * scale));
                }
            }
            double share = Regions.share(question.regions(), width, height);
            if (share > LARGE_KEY) {
                notes.add(Rule.HOTSPOT_LARGE, "/regions", Math.round(share * 100));
            }
            return true;
        }

        @Override
        public Boolean singleChoice(SingleChoice question) {
            return true;
        }

        @Override
        public Boolean multipleChoice(MultipleChoice question) {
            return true;
        }

        @Override
        public Boolean trueFalse(TrueFalse question) {
            return true;
        }

        @Override
        public Boolean matching(Matching question) {
            return true;
        }

        @Override
        public Boolean ordering(Ordering question) {
            return true;
        }

        @Override
        public Boolean shortText(ShortText question) {
            return true;
        }

        @Override
        public Boolean numeric(Numeric question) {
            return true;
        }
    }
}
