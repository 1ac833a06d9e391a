package io.willowleaf;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "io.willowleaf", importOptions = ImportOption.DoNotIncludeTests.class)
class NamesTest {

    @ArchTest
    static final ArchRule names_say_what_a_thing_is = classes()
            .should()
            .haveNameNotMatching(
                    ".*(Service|Impl|Dto|DTO|Entity|Repository|Manager|Helper|Utils?|Facade|Handler|Processor|Cmd|Vo)")
            .because("a name is a word of the trade (docs/glossary.md); these suffixes say only which pattern was used")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule sql_is_spoken_at_its_edge = noClasses()
            .that()
            .resideOutsideOfPackages("..jdbc..", "io.willowleaf.kernel..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.postgresql.."))
            .because("whoever looks for the SQL of a module looks into one package")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule http_is_spoken_at_its_edge = classes()
            .that()
            .areAnnotatedWith(Controller.class)
            .or()
            .areAnnotatedWith(RestController.class)
            .should()
            .resideInAnyPackage("..web..", "..api..")
            .because("the desks of a module do not know that there is a web")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_domain_is_plain_java = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.springframework..", "jakarta..", "java.sql..", "tools.jackson..", "gg.jte.."))
            .because("a decision can then be tested in a millisecond and read without knowing a framework")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("deadlines can only be tested if a test can move the InstantSource")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule arrows_inside_a_module_point_inward = noClasses()
            .that()
            .resideInAPackage("..domain..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..desk..", "..jdbc..", "..web..", "..api..", "..mail..")
                    .and(resideInAnyPackage("io.willowleaf..")))
            .because("web and api ask the desk, the desk asks the domain, and the domain asks nobody")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule desks_know_no_web = noClasses()
            .that()
            .resideInAPackage("..desk..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("..jdbc..", "..web..", "..api..")
                    .and(resideInAnyPackage("io.willowleaf.."))
                    .and(resideOutsideOfPackages("io.willowleaf.kernel..")))
            .because("a desk is asked the same way by a page, the API and a job")
            .allowEmptyShould(true);
}
