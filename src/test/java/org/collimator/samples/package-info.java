/**
 * The sample curricula of {@code samples/}: how they are kept, and the tests that hold them. Conventions:
 *
 * <ul>
 *   <li><b>Folder</b>: curriculum.json, modules/&lt;id&gt;.json, references.json, media.json, media/, expected.json. JSON stands in
 *       the canonical form of {@code CurriculumCodec}: after an edit by hand run {@code CanonicalSamples}; members without a value
 *       are left out.
 *   <li><b>Ids</b>: module {@code m1-modalities}; objective {@code m1-o1} with code M1.1; lesson {@code m1-l1}; question
 *       {@code m1-q01}; checklist {@code m2-c1}; assessments {@code m1-check} (formative, immediate feedback, no limit) and
 *       {@code final} (summative, pools). Option ids are short words in small letters; those of an ordering name the thing and
 *       never its place.
 *   <li><b>Tags of questions</b>: {@code practice} stands in a lesson (knowledge check or case step), {@code check} in the module's
 *       check, {@code final} in the pools of the final assessment; one of the three each. {@code myth} marks a myth check.
 *   <li><b>Media</b>: the file is a picture of {@code PictureCatalogue} (add a generator in {@code imaging.phantom}, then its
 *       name there); path = that name at the top of media/, id = the name without its ending. Names, captions and the neutral
 *       alternatives (altPolicy neutral) of pictures that a question shows never tell the key. Creator, licence, attribution and
 *       consent basis as in foundations. {@code DrawSamples} writes the files and fills type, digest and size.
 *   <li><b>References</b>: id in small letters; status checked only for what was really looked up, with a note that says what.
 *       In text {@code [@id, locator]}.
 *   <li><b>Questions</b>: every option with its reason, at least one objective and one reference with a locator, level not above
 *       that of the objective, difficulty, status; numeric options ascending and not shuffled; the key not the longest.
 *   <li><b>expected.json</b>: severity, code, file and pointer of all that validation gives, in its order; never an error.
 *       {@code ExpectedFindings} writes it, and the difference is looked at.
 * </ul>
 */
@NullMarked
package org.collimator.samples;

import org.jspecify.annotations.NullMarked;
