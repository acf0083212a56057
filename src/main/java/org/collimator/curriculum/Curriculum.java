package org.collimator.curriculum;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collimator.question.Absent;
import org.collimator.question.Suppression;
import org.jspecify.annotations.Nullable;

/**
 * A whole course: the one value that the editor edits, storage saves and exports publish.
 *
 * @param id urn:uuid of the curriculum
 * @param title heading
 * @param summary what it is about, in Markdown
 * @param language BCP 47 tag
 * @param version the author's version
 * @param modalities which modalities it treats
 * @param roles for whom it is
 * @param level level of qualification
 * @param authors who wrote it
 * @param licence under which terms
 * @param credits what it earns
 * @param reviewBy when it must be looked at again
 * @param credentials what it leads to
 * @param passing what passing asks for
 * @param modules in order
 * @param references the literature
 * @param media records of the media folder
 * @param assessments in order
 * @param blueprints examination blueprints
 * @param competencySet what must be shown in practice
 * @param clinicalRequirements practice asked for
 * @param variants selections of modules
 * @param glossary words explained
 * @param suppressions findings that the author lets stand
 * @param extra members of a newer version, kept as they are
 */
@RecordBuilder
public record Curriculum(
        String id,
        String title,
        String summary,
        String language,
        String version,
        List<Modality> modalities,
        List<Role> roles,
        Qualification level,
        List<Person> authors,
        Licence licence,
        List<Credit> credits,
        @Nullable LocalDate reviewBy,
        List<String> credentials,
        PassingRule passing,
        List<Module> modules,
        List<Reference> references,
        List<Media> media,
        List<Assessment> assessments,
        List<Blueprint> blueprints,
        @Nullable CompetencySet competencySet,
        List<ClinicalRequirement> clinicalRequirements,
        List<Variant> variants,
        List<Term> glossary,
        List<Suppression> suppressions,
        @JsonAnySetter @JsonAnyGetter Map<String, Object> extra)
        implements CurriculumBuilder.With {
    public Curriculum {
        Objects.requireNonNull(id, "id");
        title = Absent.blank(title);
        summary = Absent.blank(summary);
        language = Absent.blank(language);
        version = Absent.blank(version);
        modalities = Absent.empty(modalities);
        roles = Absent.empty(roles);
        level = Absent.or(level, Qualification.NONE);
        authors = Absent.empty(authors);
        licence = Absent.or(licence, Licence.NONE);
        credits = Absent.empty(credits);
        credentials = Absent.empty(credentials);
        passing = Absent.or(passing, PassingRule.DEFAULT);
        modules = Absent.empty(modules);
        references = Absent.empty(references);
        media = Absent.empty(media);
        assessments = Absent.empty(assessments);
        blueprints = Absent.empty(blueprints);
        clinicalRequirements = Absent.empty(clinicalRequirements);
        variants = Absent.empty(variants);
        glossary = Absent.empty(glossary);
        suppressions = Absent.empty(suppressions);
        extra = Absent.none(extra);
    }

    /** The text that every curriculum id begins with. */
    public static final String ID_PREFIX = "urn:uuid:";

    /** A curriculum on which nothing has been written yet. */
    public static Curriculum blank(String id, String title, String language) {
        return CurriculumBuilder.builder()
                .id(id)
                .title(title)
                .language(language)
                .build();
    }
}
