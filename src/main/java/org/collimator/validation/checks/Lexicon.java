package org.collimator.validation.checks;

import java.util.Set;

/** Word lists of the item-writing rules. */
final class Lexicon {
    /** Words that every other question of this field has, so that sharing them betrays nothing. */
    private static final Set<String> COMMON = Set.of(("about above after against among answer before below best between"
                    + " beyond cannot could does during each either every exact example examination examinations"
                    + " exposure exposures finding findings first following given greatest highest image images"
                    + " imaging increase increased increases increasing decrease decreased decreases decreasing"
                    + " largest lowest method modality modalities needed normal option options patient patients"
                    + " picture pictures primary procedure procedures question radiation radiograph radiographs"
                    + " radiographer radiology reason reduce reduced reduces result results should shown smallest"
                    + " statement statements technique techniques technologist their there these those through"
                    + " tissue towards under usually value values which while within without would scanner scanning"
                    + " system systems ultrasound sonography magnetic resonance computed tomography mammography"
                    + " nuclear medicine tomographic clinical correct incorrect appropriate likely")
            .split(" "));

    private Lexicon() {}

    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }
}
