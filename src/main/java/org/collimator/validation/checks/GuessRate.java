package org.collimator.validation.checks;

import java.util.List;
import java.util.function.Function;
import org.collimator.curriculum.Media;
import org.collimator.question.Choice;
import org.collimator.question.Hotspot;
import org.collimator.question.Matching;
import org.collimator.question.MediaId;
import org.collimator.question.MultipleChoice;
import org.collimator.question.Numeric;
import org.collimator.question.Ordering;
import org.collimator.question.Question;
import org.collimator.question.ShortText;
import org.collimator.question.SingleChoice;
import org.collimator.question.TrueFalse;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who knows nothing may expect to earn, as a share of the points (IMG-04): one in k options, one in C(n, k) sets,
 * the share of the picture that is keyed. Typed answers count as not to be guessed.
 */
public final class GuessRate implements Question.Cases<Double> {
    /** What a hotspot has while the size of its picture is not known. */
    static final double UNKNOWN = -1;

    private final Function<MediaId, @Nullable Media> media;

    private GuessRate(Function<MediaId, @Nullable Media> media) {
        this.media = media;
    }

    /**
     * The rate, 0 to 1; negative where the size of the picture is not known.
     *
     *
     * @param media finds a record by its id
     */
    public static double of(Question question, Function<MediaId, @Nullable Media> media) {
        return question.match(new GuessRate(media));
    }

    @Override
    public Double singleChoice(SingleChoice question) {
        return question.options().isEmpty() ? 0 : 1.0 / question.options().size();
    }

    @Override
    public Double multipleChoice(MultipleChoice question) {
        int n = question.options().size();
        int k = (int) question.options().stream().filter(Choice::key).count();
        double sets = 1;
        for (int i = 1; i <= k; i++) {
            sets = sets * (n - k + i) / i;
        }
        return n == 0 ? 0 : 1 / sets;
    }

    @Override
    public Double trueFalse(TrueFalse question) {
        return 0.5;
    }

    @Override
    public Double matching(Matching question) {
        return question.targets().isEmpty() ? 0 : 1.0 / question.targets().size();
    }

    @Override
    public Double ordering(Ordering question) {
        int n = question.items().size();
        if (n < 2) {
            return 0.0;
        }
        return switch (question.scoring()) {
            case EXACT -> {
                double orders = 1;
                for (int i = 2; i <= n; i++) {
                    orders *= i;
                }
                yield 1 / orders;
            }
            case ADJACENT_PAIRS -> 1.0 / n;
            case KENDALL -> 0.5;
        };
    }

    @Override
    public Double shortText(ShortText question) {
        return 0.0;
    }

    @Override
    public Double numeric(Numeric question) {
        return 0.0;
    }

    @Override
    public Double hotspot(Hotspot question) {
        Media picture = question.image() == null ? null : media.apply(question.image());
        if (picture == null || picture.width() <= 0 || picture.height() <= 0) {
            return UNKNOWN;
        }
        return Regions.share(List.copyOf(question.regions()), picture.width(), picture.height());
    }
}
