// SPDX-License-Identifier: Apache-2.0
package org.graftwork;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import org.graftwork.problem.Problem;
import org.junit.jupiter.api.Test;

/** The rules that keep the packages apart, checked on the compiled classes. CONTRIBUTING.md explains them. */
final class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.graftwork");

    @Test
    void dependenciesPointDownwardsThroughTheLayers() {
        check(Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("app")
                .definedBy("org.graftwork.app..")
                .layer("examples")
                .definedBy("org.graftwork.example..")
                .layer("ui")
                .definedBy("org.graftwork.ui..")
                .layer("lesson")
                .definedBy("org.graftwork.lesson..")
                .layer("workbench")
                .definedBy("org.graftwork.workbench..", "org.graftwork.pretraining..")
                .layer("runs")
                .definedBy(
                        "org.graftwork.training..",
                        "org.graftwork.evaluation..",
                        "org.graftwork.export..",
                        "org.graftwork.compatibility..")
                .layer("inputs")
                .definedBy("org.graftwork.model..", "org.graftwork.data..")
                .layer("tensorflow")
                .definedBy("org.graftwork.tensorflow..")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("examples")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("ui")
                .mayOnlyBeAccessedByLayers("app")
                .whereLayer("lesson")
                .mayOnlyBeAccessedByLayers("app", "ui")
                .whereLayer("workbench")
                .mayOnlyBeAccessedByLayers("app", "examples", "ui", "lesson")
                .whereLayer("runs")
                .mayOnlyBeAccessedByLayers("app", "examples", "ui", "lesson", "workbench")
                .whereLayer("inputs")
                .mayOnlyBeAccessedByLayers("app", "examples", "ui", "lesson", "workbench", "runs")
                .whereLayer("tensorflow")
                .mayOnlyBeAccessedByLayers("app", "examples", "ui", "workbench", "runs", "inputs"));
    }

    @Test
    void problemsDependOnNothingElseOfTheProduct() {
        check(dependsOnNothingElseOfTheProduct("org.graftwork.problem.."));
    }

    @Test
    void theDrawingGeneratorDependsOnNothingElseOfTheProduct() {
        check(dependsOnNothingElseOfTheProduct("org.graftwork.drawing.."));
    }

    @Test
    void noTwoPackagesDependOnEachOtherInACycle() {
        check(slices().matching("org.graftwork.(*)..").should().beFreeOfCycles());
    }

    @Test
    void noSubpackagesOfTheWindowDependOnEachOtherInACycle() {
        check(slices().matching("org.graftwork.ui.(*)..").should().beFreeOfCycles());
    }

    @Test
    void onlyTheWindowAndTheApplicationUseJavaFx() {
        check(noClasses()
                .that(not(resideInAnyPackage("org.graftwork.ui..", "org.graftwork.app..")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "org.jfree..", "org.kordamp.."));
    }

    @Test
    void onlyTheEngineTrainingAndExportUseTensorFlowBeyondItsProtobufs() {
        check(noClasses()
                .that(not(resideInAnyPackage(
                        "org.graftwork.tensorflow..", "org.graftwork.training..", "org.graftwork.export..")))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.tensorflow..").and(not(resideInAPackage("org.tensorflow.proto..")))));
    }

    @Test
    void theWindowUsesNoClassOfTensorFlowOrDjl() {
        check(noClasses()
                .that()
                .resideInAPackage("org.graftwork.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.tensorflow..", "ai.djl.."));
    }

    @Test
    void theWindowSeesOnlyDataOfTheLayersBelowTheWorkbench() {
        check(noClasses()
                .that()
                .resideInAPackage("org.graftwork.ui..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "org.graftwork.training..",
                                "org.graftwork.evaluation..",
                                "org.graftwork.export..",
                                "org.graftwork.model..",
                                "org.graftwork.data..",
                                "org.graftwork.tensorflow..")
                        .and(not(areData()))));
    }

    @Test
    void onlyTheApplicationAndTheExamplesWriteToTheStandardStreams() {
        check(noClasses()
                .that(not(resideInAnyPackage("org.graftwork.app..", "org.graftwork.example..")))
                .should(ACCESS_STANDARD_STREAMS));
    }

    @Test
    void onlyTheApplicationKnowsWhichLoggerStandsBehindSlf4j() {
        check(noClasses().that(not(resideInAPackage("org.graftwork.app.."))).should(USE_JAVA_UTIL_LOGGING));
    }

    @Test
    void noClassIsNamedAfterNothingInParticular() {
        check(noClasses()
                .should()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager"));
    }

    private static ArchRule dependsOnNothingElseOfTheProduct(String ownPackage) {
        return noClasses()
                .that()
                .resideInAPackage(ownPackage)
                .should()
                .dependOnClassesThat(resideInAPackage("org.graftwork..").and(not(resideInAPackage(ownPackage))));
    }

    /** Records, enums, problems and the (sealed) interfaces over them: to look at, not to run. */
    private static DescribedPredicate<JavaClass> areData() {
        return describe(
                "are records, enums, interfaces or problems",
                type -> type.isRecord() || type.isEnum() || type.isInterface() || type.isAssignableTo(Problem.class));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
