package org.collimator.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.awt.EventQueue;
import javax.swing.SwingUtilities;

@AnalyzeClasses(packages = "org.collimator", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule arrowsPointDown = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("app")
            .definedBy("..collimator.app..")
            .layer("ui")
            .definedBy("..collimator.ui..")
            .layer("cli")
            .definedBy("..collimator.cli..")
            .layer("preview")
            .definedBy("..collimator.preview..")
            .layer("exchange")
            .definedBy("..collimator.exchange..")
            .layer("storage")
            .definedBy("..collimator.storage..")
            .layer("validation")
            .definedBy("..collimator.validation..")
            .layer("document")
            .definedBy("..collimator.document..")
            .layer("imaging")
            .definedBy("..collimator.imaging..")
            .layer("citation")
            .definedBy("..collimator.citation..")
            .layer("text")
            .definedBy("..collimator.text..")
            .layer("curriculum")
            .definedBy("..collimator.curriculum..")
            .layer("question")
            .definedBy("..collimator.question..")
            .whereLayer("app")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("ui")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("cli")
            .mayOnlyBeAccessedByLayers("app")
            .whereLayer("preview")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli")
            .whereLayer("exchange")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "preview")
            .whereLayer("storage")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "preview", "exchange")
            .whereLayer("validation")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "preview", "exchange", "storage")
            .whereLayer("document")
            .mayOnlyBeAccessedByLayers("app", "ui", "cli", "preview", "exchange", "storage", "validation")
            .because("the data flows one way and every layer can be tested without those above (DESIGN 2)");

    @ArchTest
    static final ArchRule theModelKnowsOnlyItself = noClasses()
            .that()
            .resideInAnyPackage("..collimator.question..", "..collimator.curriculum..", "..collimator.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio..", "java.awt..", "javax.swing..", "tools.jackson..")
            .because("the model is pure and may be used from any thread");

    @ArchTest
    static final ArchRule questionsDependOnNothing = noClasses()
            .that()
            .resideInAPackage("..collimator.question..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.collimator..")
                    .and(DescribedPredicate.not(resideInAnyPackage("..collimator.question.."))))
            .because("a kind with its marking can be understood alone");

    @ArchTest
    static final ArchRule textDependsOnNothing = noClasses()
            .that()
            .resideInAPackage("..collimator.text..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.collimator..")
                    .and(DescribedPredicate.not(resideInAnyPackage("..collimator.text.."))))
            .because("Markdown is Markdown wherever it stands");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.collimator.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a cycle makes one package of two");

    @ArchTest
    static final ArchRule partsOfTheEditorHaveNoCycles = slices().matching("org.collimator.ui.(*)..")
            .should()
            .beFreeOfCycles()
            .because("each part of the editor can be read and tested without those above it");

    @ArchTest
    static final ArchRule threadsAreMadeInTheKit = noClasses()
            .that()
            .resideInAPackage("..collimator.ui..")
            .and()
            .resideOutsideOfPackage("..collimator.ui.kit..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("javax\\.swing\\.(SwingWorker|Timer)"
                    + "|java\\.lang\\.Thread|java\\.util\\.concurrent\\.Executor.*")
            .orShould()
            .callMethod(SwingUtilities.class, "invokeLater", Runnable.class)
            .orShould()
            .callMethod(EventQueue.class, "invokeLater", Runnable.class)
            .because("documents change on the event thread and slow work goes on elsewhere, through ui.kit.Tasks");

    @ArchTest
    static final ArchRule swingStaysInTheUserInterface = noClasses()
            .that()
            .resideOutsideOfPackages("..collimator.ui..", "..collimator.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.swing..")
            .because("everything below the editor runs without a display");

    @ArchTest
    static final ArchRule awtOnlyDrawsPictures = noClasses()
            .that()
            .resideOutsideOfPackages("..collimator.ui..", "..collimator.app..", "..collimator.imaging..")
            .should()
            .dependOnClassesThat(awtButNotImages())
            .because("everything below the editor runs without a display");

    @ArchTest
    static final ArchRule jsonLibrariesStayAtTheEdges = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..collimator.storage..",
                    "..collimator.exchange..",
                    "..collimator.preview..",
                    "..collimator.cli..",
                    "..collimator.citation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.networknt..")
            .because("how a record is written down is no business of the record");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses()
            .that()
            .resideOutsideOfPackages("..collimator.cli..", "..collimator.app..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a library that prints cannot be used by an editor");

    @ArchTest
    static final ArchRule onlyTheProgramExits = noClasses()
            .that()
            .resideOutsideOfPackages("..collimator.app..")
            .should()
            .callMethod(System.class, "exit", int.class)
            .because("work in progress must be able to finish");

    @ArchTest
    static final ArchRule noPublicMutableFields =
            fields().that().arePublic().should().beFinal().because("documents change through one gate only");

    @ArchTest
    static final ArchRule noCatchAllNames = classes()
            .should()
            .haveNameNotMatching(".*(Util|Utils|Manager|Helper|Impl)")
            .because("a name says what a class is for");

    @ArchTest
    static final ArchRule noCatchAllPackages = noClasses()
            .should()
            .resideInAnyPackage("..util..", "..common..", "..manager..", "..impl..", "..helper..")
            .because("a name says what a package is for");

    private static DescribedPredicate<JavaClass> awtButNotImages() {
        return resideInAnyPackage("java.awt..")
                .and(DescribedPredicate.not(resideInAnyPackage("java.awt.image..", "java.awt.geom..")))
                .as("AWT other than images and shapes");
    }
}
