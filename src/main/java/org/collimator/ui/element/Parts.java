package org.collimator.ui.element;

import java.util.List;
import java.util.Map;
import org.collimator.curriculum.ClinicalRequirement;
import org.collimator.curriculum.CourseRule;
import org.collimator.curriculum.Credit;
import org.collimator.curriculum.Distribution;
import org.collimator.curriculum.Faq;
import org.collimator.curriculum.Licence;
import org.collimator.curriculum.PassingRule;
import org.collimator.curriculum.Person;
import org.collimator.curriculum.Prerequisite;
import org.collimator.curriculum.PrerequisiteKind;
import org.collimator.curriculum.Qualification;
import org.collimator.curriculum.Role;
import org.collimator.curriculum.RoleFamily;
import org.collimator.curriculum.RoleId;
import org.collimator.curriculum.Supervision;
import org.collimator.curriculum.Tag;
import org.collimator.curriculum.TeachingMethod;
import org.collimator.curriculum.Term;
import org.collimator.curriculum.Variant;
import org.collimator.curriculum.VariantId;
import org.collimator.curriculum.Workload;
import org.collimator.question.MediaId;
import org.collimator.question.ObjectiveId;
import org.collimator.ui.form.CardsField;
import org.collimator.ui.form.Field;
import org.collimator.ui.form.Fields;
import org.collimator.ui.form.FreshId;
import org.collimator.ui.form.MapField;
import org.collimator.ui.form.Pickers;
import org.collimator.ui.form.Property;
import org.collimator.ui.form.RecordField;
import org.collimator.ui.kit.Texts;
import org.collimator.ui.session.EditorContext;
import org.collimator.ui.text.MarkdownField;

/** The parts of which the forms of elements are made: one method for each small record. On the event thread. */
final class Parts {
    static final Texts TEXTS = Texts.of(Parts.class);

    final EditorContext context;
    final Pickers pick;

    Parts(EditorContext context) {
        this.context = context;
        this.pick = new Pickers(context);
    }

    Field<String> markdown() {
        return MarkdownField.of(context);
    }

    <R> RecordField<R> record(String name) {
        return RecordField.of(context, TEXTS, name);
    }

    Field<Supervision> supervision() {
        return Fields.words(TEXTS, "supervision", List.of(Supervision.values()), Supervision::id);
    }

    Field<List<Person>> people() {
        return CardsField.<Person>of(
                        context,
                        TEXTS,
                        "person",
                        () -> this.<Person>record("person")
                                .add(new Property<>("name", Person::name, Person::withName), Fields.line())
                                .half(
                                        new Property<>("affiliation", Person::affiliation, Person::withAffiliation),
                                        Fields.line())
                                .half(new Property<>("orcid", Person::orcid, Person::withOrcid), Fields.line()),
                        Person::name)
                .adds(list -> new Person("", "", "", Map.of()));
    }

    Field<Licence> licence() {
        return this.<Licence>record("licence")
                .half(new Property<>("id", Licence::id, Licence::withId), Fields.line())
                .half(
                        new Property<>("distribution", Licence::distribution, Licence::withDistribution),
                        Fields.words(TEXTS, "distribution", List.of(Distribution.values()), Distribution::id))
                .add(new Property<>("text", Licence::text, Licence::withText), Fields.lines(2))
                .add(new Property<>("url", Licence::url, Licence::withUrl), Fields.line());
    }

    Field<Qualification> level() {
        return this.<Qualification>record("level")
                .half(new Property<>("scheme", Qualification::scheme, Qualification::withScheme), Fields.line())
                .half(new Property<>("value", Qualification::value, Qualification::withValue), Fields.line());
    }

    Field<PassingRule> passing() {
        return this.<PassingRule>record("passing")
                .half(
                        new Property<>("rule", PassingRule::rule, PassingRule::withRule),
                        Fields.words(TEXTS, "rule", List.of(CourseRule.values()), CourseRule::id))
                .half(new Property<>("percent", PassingRule::percent, PassingRule::withPercent), Fields.percent());
    }

    Field<List<Credit>> credits() {
        return CardsField.<Credit>of(
                        context,
                        TEXTS,
                        "credit",
                        () -> this.<Credit>record("credit")
                                .third(new Property<>("scheme", Credit::scheme, Credit::withScheme), Fields.line())
                                .third(
                                        new Property<>("amount", Credit::amount, Credit::withAmount),
                                        Fields.number(0, 100_000))
                                .third(
                                        new Property<>("category", Credit::category, Credit::withCategory),
                                        Fields.line())
                                .add(
                                        new Property<>("distribution", Credit::distribution, Credit::withDistribution),
                                        MapField.of(
                                                context,
                                                TEXTS,
                                                "share",
                                                Fields::line,
                                                () -> Fields.number(0, 100_000),
                                                () -> new MapField.Row<>("", 0.0))),
                        credit -> credit.scheme() + " · " + credit.amount())
                .adds(list -> new Credit("", 0, "", Map.of(), Map.of()));
    }

    Field<List<Role>> roles() {
        return CardsField.<Role>of(
                        context,
                        TEXTS,
                        "role",
                        () -> this.<Role>record("role")
                                .half(new Property<>("title", Role::title, Role::withTitle), Fields.line())
                                .half(
                                        new Property<>("family", Role::family, Role::withFamily),
                                        Fields.words(TEXTS, "family", List.of(RoleFamily.values()), RoleFamily::id))
                                .add(new Property<>("duties", Role::duties, Role::withDuties), Fields.words())
                                .add(
                                        new Property<>(
                                                "trainingDuration", Role::trainingDuration, Role::withTrainingDuration),
                                        Fields.line())
                                .add(
                                        new Property<>("titles", Role::titles, Role::withTitles),
                                        MapField.of(
                                                context,
                                                TEXTS,
                                                "roleTitle",
                                                Fields::line,
                                                Fields::line,
                                                () -> new MapField.Row<>("", ""))),
                        Role::title)
                .adds(list -> new Role(
                        new RoleId(FreshId.of(
                                "role",
                                "role",
                                id -> list.stream()
                                        .anyMatch(role -> role.id().value().equals(id)))),
                        RoleFamily.OTHER,
                        "",
                        Map.of(),
                        List.of(),
                        "",
                        Map.of()));
    }

    Field<List<Term>> glossary() {
        return CardsField.<Term>of(
                        context,
                        TEXTS,
                        "term",
                        () -> this.<Term>record("term")
                                .half(new Property<>("term", Term::term, Term::withTerm), Fields.line())
                                .half(
                                        new Property<>("abbreviation", Term::abbreviation, Term::withAbbreviation),
                                        Fields.line())
                                .add(new Property<>("definition", Term::definition, Term::withDefinition), markdown()),
                        Term::term)
                .adds(list -> new Term("", "", "", Map.of()));
    }

    Field<List<Variant>> variants() {
        return CardsField.<Variant>of(
                        context,
                        TEXTS,
                        "variant",
                        () -> this.<Variant>record("variant")
                                .half(new Property<>("title", Variant::title, Variant::withTitle), Fields.line())
                                .half(new Property<>("region", Variant::region, Variant::withRegion), Fields.line())
                                .add(new Property<>("roles", Variant::roles, Variant::withRoles), pick.roles())
                                .add(new Property<>("include", Variant::include, Variant::withInclude), pick.modules())
                                .add(new Property<>("exclude", Variant::exclude, Variant::withExclude), pick.modules()),
                        Variant::title)
                .adds(list -> new Variant(
                        new VariantId(FreshId.of(
                                "variant",
                                "variant",
                                id -> list.stream()
                                        .anyMatch(each -> each.id().value().equals(id)))),
                        "",
                        List.of(),
                        "",
                        List.of(),
                        List.of(),
                        Map.of()));
    }

    Field<List<ClinicalRequirement>> practice() {
        return CardsField.<ClinicalRequirement>of(
                        context,
                        TEXTS,
                        "practice",
                        () -> this.<ClinicalRequirement>record("practice")
                                .add(
                                        new Property<>(
                                                "title", ClinicalRequirement::title, ClinicalRequirement::withTitle),
                                        Fields.line())
                                .third(
                                        new Property<>(
                                                "hours", ClinicalRequirement::hours, ClinicalRequirement::withHours),
                                        Fields.whole(0, 100_000))
                                .third(
                                        new Property<>(
                                                "cases", ClinicalRequirement::cases, ClinicalRequirement::withCases),
                                        Fields.whole(0, 100_000))
                                .third(
                                        new Property<>(
                                                "supervision",
                                                ClinicalRequirement::supervision,
                                                ClinicalRequirement::withSupervision),
                                        supervision())
                                .half(
                                        new Property<>(
                                                "setting",
                                                ClinicalRequirement::setting,
                                                ClinicalRequirement::withSetting),
                                        Fields.line())
                                .half(
                                        new Property<>(
                                                "evidence",
                                                ClinicalRequirement::evidence,
                                                ClinicalRequirement::withEvidence),
                                        Fields.line()),
                        ClinicalRequirement::title)
                .adds(list -> new ClinicalRequirement("", 0, 0, Supervision.NONE, "", "", Map.of()));
    }

    Field<List<Prerequisite>> prerequisites() {
        return CardsField.<Prerequisite>rows(
                        context,
                        TEXTS,
                        "prerequisite",
                        () -> RecordField.<Prerequisite>row(context, TEXTS, "prerequisite")
                                .add(
                                        new Property<>("module", Prerequisite::module, Prerequisite::withModule),
                                        pick.required(pick.elements().modules()))
                                .third(
                                        new Property<>("kind", Prerequisite::kind, Prerequisite::withKind),
                                        Fields.words(
                                                TEXTS,
                                                "prerequisite",
                                                List.of(PrerequisiteKind.values()),
                                                PrerequisiteKind::id)))
                .adds(
                        "prerequisite.add",
                        (list, done) -> pick.pick(
                                pick.elements().modules(),
                                id -> done.accept(new Prerequisite(id, PrerequisiteKind.REQUIRED, Map.of()))));
    }

    Field<List<Workload>> workload() {
        return CardsField.<Workload>rows(
                        context,
                        TEXTS,
                        "workload",
                        () -> RecordField.<Workload>row(context, TEXTS, "workload")
                                .third(
                                        new Property<>("method", Workload::method, Workload::withMethod),
                                        Fields.words(
                                                TEXTS, "method", List.of(TeachingMethod.values()), TeachingMethod::id))
                                .third(
                                        new Property<>("minutes", Workload::minutes, Workload::withMinutes),
                                        Fields.whole(0, 1_000_000))
                                .third(
                                        new Property<>("supervision", Workload::supervision, Workload::withSupervision),
                                        supervision()))
                .adds(list -> new Workload(TeachingMethod.LECTURE, 0, Supervision.NONE, Map.of()));
    }

    Field<List<Faq>> faq() {
        return CardsField.<Faq>of(
                        context,
                        TEXTS,
                        "faq",
                        () -> this.<Faq>record("faq")
                                .add(new Property<>("question", Faq::question, Faq::withQuestion), Fields.line())
                                .add(new Property<>("answer", Faq::answer, Faq::withAnswer), markdown())
                                .add(
                                        new Property<>("objectives", Faq::objectives, Faq::withObjectives),
                                        pick.objectives()),
                        Faq::question)
                .adds(list -> new Faq("", "", List.<ObjectiveId>of(), Map.of()));
    }

    Field<List<Tag>> tags() {
        return CardsField.<Tag>rows(
                        context,
                        TEXTS,
                        "tag",
                        () -> RecordField.<Tag>row(context, TEXTS, "tag")
                                .third(new Property<>("system", Tag::system, Tag::withSystem), Fields.line())
                                .third(new Property<>("code", Tag::code, Tag::withCode), Fields.line())
                                .add(new Property<>("display", Tag::display, Tag::withDisplay), Fields.line())
                                .third(new Property<>("version", Tag::version, Tag::withVersion), Fields.line()))
                .adds(list -> new Tag("", "", "", "", Map.of()));
    }

    Field<MediaId> media() {
        return pick.required(pick.elements().media());
    }
}
