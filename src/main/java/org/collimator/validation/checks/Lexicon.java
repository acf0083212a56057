package org.collimator.validation.checks;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Word lists of the item-writing rules. */
final class Lexicon {
    /** Words that every other question of this field has, so that sharing them betrays nothing. */
    private static final Set<String> COMMON = set(
            "about above after against among angle answer before below best between"
                    + " beyond cannot could detector does doses during each either every exact example exams examination"
                    + " examinations exposure exposures first finding findings following given greatest highest image images"
                    + " imaging increase increased increases increasing decrease decreased decreases decreasing largest lowest"
                    + " method modality modalities needed normal option options patient patients picture pictures primary"
                    + " procedure procedures question radiation radiograph radiographs radiographer radiology reason reduce"
                    + " reduced reduces result results scans should shown smallest statement statements technique techniques"
                    + " technologist their there these those through tissue towards under usually value values where which while"
                    + " within without would scanner scanning system systems ultrasound sonography magnetic resonance computed"
                    + " tomography mammography nuclear medicine tomographic clinical correct incorrect appropriate likely main"
                    + " other using study studies when what with from into than that them they this have most must made make");

    private static final Set<String> FUNCTION = set("a an the of in on at by for to and or with from is are was were be"
            + " as it its than that this only not no");

    private static final Set<String> DIFFERENCE =
            set("left right l r not no never without non i ii iii iv v vi above below"
                    + " increase decrease increases decreases increased decreased higher lower more less anterior posterior"
                    + " medial lateral superior inferior proximal distal over under before after inside outside");

    private static final Set<String> ABBREVIATIONS =
            set("CT MRI MR US NM PET SPECT PA AP DX CR MG XA RF PT LAT IV II III VI"
                    + " VII VIII IX XI XII QA QC TV OK ID NOT EXCEPT LEAST AND OR ALL ONLY MUST ALARA ALARP ICRP IAEA IEC ACR AAPM"
                    + " ARRT DICOM PACS RIS HU SI UK USA EU RNA DNA ECG EEG HIV AIDS CPR RGB JPEG PNG PDF LMS SID SOD OID MPR"
                    + " MIP FOV TR TE TI SNR CNR DRL CTDI DLP SSDE LET RBE BMI ICU ED GP FAQ OSCE DOPS");

    /** Eponyms, in lower case, and the descriptive term. */
    static final Map<String, String> EPONYMS = map(
            "colles fracture", "dorsally displaced distal radius fracture",
            "colles\u2019 fracture", "dorsally displaced distal radius fracture",
            "bennett fracture", "fracture-dislocation of the base of the first metacarpal",
            "smith fracture", "volarly displaced distal radius fracture",
            "jones fracture", "fracture of the base of the fifth metatarsal",
            "baker cyst", "popliteal cyst",
            "wegener granulomatosis", "granulomatosis with polyangiitis",
            "reiter syndrome", "reactive arthritis",
            "wormian bones", "sutural bones",
            "pott disease", "tuberculous spondylitis",
            "trendelenburg position", "head-down position",
            "water\u2019s view", "occipitomental projection",
            "waters view", "occipitomental projection",
            "towne view", "fronto-occipital 30\u00b0 projection",
            "kerckring folds", "plicae circulares");

    /** Brand names, in lower case, and the general name. */
    static final Map<String, String> BRANDS = map(
            "omnipaque", "iohexol",
            "visipaque", "iodixanol",
            "ultravist", "iopromide",
            "isovue", "iopamidol",
            "magnevist", "gadopentetate dimeglumine",
            "gadovist", "gadobutrol",
            "dotarem", "gadoterate meglumine",
            "primovist", "gadoxetate disodium",
            "buscopan", "hyoscine butylbromide",
            "gastrografin", "diatrizoate",
            "valium", "diazepam",
            "lasix", "furosemide",
            "sonovue", "sulphur hexafluoride microbubbles");

    /** Jargon, in lower case, and plain words. */
    static final Map<String, String> JARGON = map(
            "wet read", "preliminary report",
            "flat plate", "supine abdominal radiograph",
            "kub", "supine abdominal radiograph",
            "babygram", "whole-body radiograph of an infant",
            "cath lab", "catheter laboratory",
            "stat film", "urgent radiograph",
            "shoot-through", "horizontal-beam projection",
            "tib-fib", "tibia and fibula",
            "c-spine", "cervical spine",
            "l-spine", "lumbar spine",
            "t-spine", "thoracic spine",
            "plain film", "radiograph");

    /** What is no longer taught, in lower case, and what is. */
    static final Map<String, String> OUTDATED = map(
            "routine gonadal shielding", "shielding of patients is no longer routine; collimate instead",
            "gonadal shielding", "shielding of patients is no longer routine; collimate instead",
            "gonad shield", "shielding of patients is no longer routine; collimate instead",
            "mental retardation", "intellectual disability",
            "mongolism", "Down syndrome",
            "film badge", "optically stimulated or thermoluminescent dosemeter",
            "wet film processing", "digital image processing",
            "ten-day rule", "28-day rule, or the local pregnancy procedure",
            "10-day rule", "28-day rule, or the local pregnancy procedure",
            "gypsy", "Roma",
            "grid cassette", "grid with a flat-panel detector");

    private static final Map<String, String> SI = map(
            "rad", "1 rad = 0.01 Gy",
            "rads", "1 rad = 0.01 Gy",
            "rem", "1 rem = 0.01 Sv",
            "mrem", "1 mrem = 0.01 mSv",
            "roentgen", "1 R = 2.58\u00b710\u207b\u2074 C/kg",
            "roentgens", "1 R = 2.58\u00b710\u207b\u2074 C/kg",
            "R", "1 R = 2.58\u00b710\u207b\u2074 C/kg",
            "mR", "1 mR = 2.58\u00b710\u207b\u2077 C/kg",
            "Ci", "1 Ci = 37 GBq",
            "mCi", "1 mCi = 37 MBq",
            "\u00b5Ci", "1 \u00b5Ci = 37 kBq",
            "\u03bcCi", "1 \u00b5Ci = 37 kBq");

    private Lexicon() {}

    private static Set<String> set(String words) {
        return Set.of(words.split(" "));
    }

    private static Map<String, String> map(String... pairs) {
        Map<String, String> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** Words of this field and of every question. */
    static boolean isCommon(String word) {
        return COMMON.contains(word);
    }

    static boolean isFunctionWord(String word) {
        return FUNCTION.contains(word);
    }

    /** A word of five letters or more that says something. */
    static boolean isTelling(String word) {
        return word.length() >= 5 && !isCommon(word) && Character.isLetter(word.charAt(0));
    }

    /** Whether the word alone makes two options different: a side, a figure, a negation, an opposite. */
    static boolean makesADifference(String word) {
        return DIFFERENCE.contains(word)
                || word.chars().anyMatch(Character::isDigit)
                || word.startsWith("hypo")
                || word.startsWith("hyper")
                || word.startsWith("non-");
    }

    static boolean isKnownAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
    }

    static String siValue(String unit) {
        return SI.getOrDefault(unit, "");
    }
}
