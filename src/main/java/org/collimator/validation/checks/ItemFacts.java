package org.collimator.validation.checks;

import java.util.List;
import java.util.Set;
import org.collimator.question.CognitiveLevel;
import org.collimator.question.Question;
import org.jspecify.annotations.Nullable;

/**
 * What the tests and the bank need to know of a question.
 *
 * @param question the question
 * @param cue how its key stands among its options, for whole-test rules
 * @param explained whether anything is said of why the key is right
 * @param supported whether a reference supports the key
 * @param needsRationale whether the kind has a key that a rationale could explain
 * @param guessRate the chance of a right guess; negative where the picture's size decides
 * @param plain the shingles of its text
 * @param masked the same with numbers masked
 * @param bands keys of the buckets of similar questions, from the masked shingles
 * @param stem the hash of the stem's words; 0 where it is too short to mean anything
 * @param keys the folded texts that are right
 * @param wrongs the folded texts that are wrong
 * @param keyWords content words of the key
 * @param telling words of the key that no other option has, by which a picture's name would betray it
 * @param stemWords content words of the stem
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; arrays are half the memory of a course of 10,000
record ItemFacts(
        Question question,
        KeyCue cue,
        boolean explained,
        boolean supported,
        boolean needsRationale,
        double guessRate,
        long[] plain,
        long[] masked,
        long[] bands,
        long stem,
        Set<String> keys,
        Set<String> wrongs,
        List<String> keyWords,
        Set<String> telling,
        Set<String> stemWords) {

    /**
     * How a key stands among its options.
     *
     * @param options number of options of a single choice; 0 for other kinds
     * @param position of the key, from 0; -1 where there is no single key
     * @param shuffled whether the options may be shown in another order
     * @param longest whether the key is longer than every other option
     * @param numeric whether all options are numbers and the key is one of at least three
     * @param middle whether the key is neither the smallest nor the greatest of them
     */
    record KeyCue(int options, int position, boolean shuffled, boolean longest, boolean numeric, boolean middle) {
        static final KeyCue NONE = new KeyCue(0, -1, false, false, false, false);
    }

    @Nullable
    CognitiveLevel level() {
        return question.about().level();
    }
}
