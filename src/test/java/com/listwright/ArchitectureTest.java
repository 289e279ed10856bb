package com.listwright;

import static com.listwright.Conditions.askTheMachineForTheTime;
import static com.listwright.Conditions.beUsedOnlyByTheirOwnPackage;
import static com.listwright.Conditions.catchEverything;
import static com.listwright.Conditions.liveInANullMarkedPackage;
import static com.listwright.Conditions.nameAnAccountInEveryQuery;
import static com.listwright.Conditions.writeSqlByHand;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.listwright.guilty.Offences;
import com.listwright.guilty.account.Gossip;
import com.listwright.guilty.account.web.Leaflet;
import com.listwright.guilty.cycle.hen.Hen;
import com.listwright.guilty.job.Drudge;
import com.listwright.platform.Question;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Inject;
import java.io.ObjectInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    /** Every package with everything of ours that it uses: no more, and no less. */
    private static final String MAP = """
        the start            -> platform, billing, billing.stripe
        platform             ->
        platform.web         -> platform
        platform.limit       -> platform, platform.web
        platform.idempotency -> platform, platform.web
        job                  -> platform
        mail                 -> platform
        llm                  -> platform
        account              -> platform, job, mail
        account.signin       -> platform, job, mail, account
        account.web          -> platform, platform.web, platform.limit, account, account.signin
        property.fact        ->
        property.sheet       -> property.fact
        property.reader      -> platform, llm, metering, property.fact, property.sheet
        property.intake      -> property.fact, property.sheet
        property             -> platform, account, property.fact, property.sheet, property.intake, property.reader
        property.web         -> platform.web, account, property, property.fact, property.reader
        gate                 -> property.fact
        gate.channel         -> gate, property.fact
        gate.fairhousing     -> gate, property.fact
        gate.grounding       -> gate, property.fact
        gate.office          -> platform, account
        gate.style           -> gate
        gate.view            -> gate, gate.channel
        gate.web             -> platform, platform.web, platform.limit, account, property.fact, gate, gate.channel, gate.office, gate.view
        billing.stripe       -> platform
        billing              -> platform, job, mail, account, billing.stripe
        billing.web          -> platform.web, account, billing, billing.stripe
        metering             -> platform, job, mail, llm, account, billing, billing.stripe
        metering.web         -> platform, platform.web, account, metering
        writing              -> platform, job, account, property, property.fact, gate, gate.channel, gate.office, gate.view, metering, llm
        writing.builtin      -> platform, property.fact, gate.style, llm, metering, writing
        writing.model        -> platform, property.fact, gate, gate.view, llm, metering, writing
        writing.export       -> account, property.fact, metering, writing
        writing.web          -> platform, platform.web, platform.limit, account, property, gate, gate.view, metering, writing, writing.export
        partner              -> platform, job, mail, account, metering
        partner.web          -> platform, platform.web, platform.limit, account, partner
        partner.bulk         -> platform, job, account, property, metering, writing
        partner.bulk.web     -> platform, platform.web, platform.limit, account, property, gate.view, metering, writing, partner.bulk
        partner.mcp          ->
        partner.mcp.web      -> platform.web, account, partner.mcp
        partner.reso         -> platform, account, property, property.fact, metering, writing
        partner.reso.web     -> platform.web, account, property, property.fact, metering, writing, partner.reso
        partner.webhook      -> platform, job, mail, account, property, billing, metering, writing, partner.bulk
        partner.webhook.web  -> platform, platform.web, platform.limit, account, partner.webhook
        sandbox              -> platform, mail, account, account.signin, property, partner
        sandbox.web          -> platform, platform.web, sandbox
        sandbox.stripe       -> platform, billing, billing.stripe, sandbox, sandbox.stripe.wire
        sandbox.stripe.wire  ->
        """;

    /** Outside libraries that are met in one place. */
    private static final Map<String, String> HOMES = Map.ofEntries(
            Map.entry("jakarta.mail..", "..mail"),
            Map.entry("io.micronaut.email..", "..mail"),
            Map.entry("com.openai..", "..llm"),
            Map.entry("com.stripe..", "..billing.stripe"),
            Map.entry("io.modelcontextprotocol..", "..partner.mcp.web"),
            Map.entry("okhttp3..", "..[llm|webhook]"),
            Map.entry("io.github.resilience4j..", "..llm"),
            Map.entry("org.bouncycastle..", "..account.signin"),
            Map.entry("com.nimbusds..", "..account.signin"),
            Map.entry("com.github.kagkarlsson..", "..job"),
            Map.entry("org.flywaydb..", "..platform"),
            Map.entry("ch.qos.logback..", "..platform"),
            Map.entry("org.yaml..", "..platform.web"),
            Map.entry("org.tukaani..", "..sandbox"),
            Map.entry("org.apache.poi..", "..writing.export"),
            Map.entry("org.openpdf..", "..writing.export"),
            Map.entry("com.twitter..", "..gate.channel"));

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // Micronaut writes $classes beside ours.
            .withImportOption(location -> !location.contains("/$"))
            .importPackages("com.listwright");

    private static final JavaClasses GUILTY = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/$"))
            .importPackages("com.listwright.guilty");

    private record Rule(ArchRule rule, Class<?> guilty) {}

    private static List<Named<Rule>> rules() {
        var rules = Stream.of(
                rule(
                        Drudge.class,
                        classes().should(PackageMap.drawn(MAP).followed()),
                        "arrows point one way, so that a package can be understood with what lies below it"),
                rule(
                        Hen.class,
                        slices().matching("com.listwright.(**)").should().beFreeOfCycles(),
                        "packages that use each other are one package with two names"),
                rule(
                        Gossip.class,
                        noClasses()
                                .that()
                                .resideOutsideOfPackages("..web", "com.listwright.platform..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("io.micronaut.http.."),
                        "what the product does has nothing to do with how it is asked"),
                rule(
                        Leaflet.class,
                        classes()
                                .that()
                                .resideInAPackage("..web")
                                .and()
                                .resideOutsideOfPackage("com.listwright.platform.web")
                                .should(beUsedOnlyByTheirOwnPackage()),
                        "controllers are an end of the line"),
                rule(
                        Gossip.class,
                        noClasses()
                                .that()
                                .resideInAPackage("..account")
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage("..account.signin"),
                        "signing in is a room of account; the account does not know how its people got in"),
                rule(
                        Offences.Thaw.class,
                        noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class),
                        "bytes that name the classes to build can build anything (ASVS 1.5.2)"),
                rule(
                        Offences.DiaryRepository.class,
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("Repository")
                                .or()
                                .haveSimpleNameEndingWith("Controller")
                                .should()
                                .bePackagePrivate(),
                        "a package's door is the only way to its rows, and HTTP the only way to its controllers"),
                rule(
                        Offences.DiaryRepository.class,
                        classes()
                                .that()
                                .haveSimpleNameEndingWith("Repository")
                                .and()
                                // Kept mail is a laptop's; it belongs to no account, and nor does its table.
                                .doNotHaveSimpleName("MailboxRepository")
                                .should(nameAnAccountInEveryQuery()),
                        "a forgotten account is everybody's account"),
                rule(
                        Offences.Injected.class,
                        fields().should().notBeAnnotatedWith(Inject.class),
                        "what a class needs stands in its constructor"),
                rule(
                        Offences.Injected.class,
                        noClasses().should().dependOnClassesThat().areAssignableTo(Value.class),
                        "settings are records, checked at the start and all in one place"),
                rule(
                        Offences.Watch.class,
                        // Who measures how long something takes may use nanoTime, which tells no time.
                        noClasses()
                                .that()
                                .doNotHaveSimpleName("ClockFactory")
                                .should()
                                .callMethodWhere(askTheMachineForTheTime())
                                .orShould()
                                .callConstructorWhere(askTheMachineForTheTime()),
                        "the injected Clock can be moved, in tests and in the sandbox"),
                rule(
                        Offences.DiaryService.class,
                        noClasses()
                                .should()
                                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Service|Dto|DTO|Dao|DAO)"),
                        "such names say what a class is made of and not what it does"),
                rule(
                        Offences.Scribble.class,
                        // A query of a repository stands in an annotation, where only constants can stand. These
                        // ten are the rest: read them whenever they change.
                        noClasses()
                                .that()
                                .haveNameNotMatching(
                                        ".*\\.(Tenancy(\\$.*)?|Question|Steps|LiveSession|KitLog|Roles|RateLimits"
                                                + "|Answers|AccountExport|PostgresServer)")
                                .should()
                                .callMethodWhere(writeSqlByHand())
                                .orShould()
                                .callConstructor(Question.class, String.class, List.class, Question.Reading.class),
                        "text glued into SQL cannot happen where no SQL is written (ASVS 1.2.4)"),
                rule(
                        Offences.Starter.class,
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("com.listwright")
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(ApplicationContext.class)
                                .orShould()
                                .callMethod(System.class, "exit", int.class),
                        "only the program itself starts and ends the program"),
                rule(
                        Offences.Blanket.class,
                        noClasses().should(catchEverything()),
                        "a bug that is caught is a bug that is kept"),
                rule(
                        Offences.class,
                        classes().should(liveInANullMarkedPackage()),
                        "null is allowed only where it says so"));
        return Stream.concat(rules, homes())
                .map(rule -> Named.of(rule.rule().getDescription(), rule))
                .toList();
    }

    private static Stream<Rule> homes() {
        return HOMES.entrySet().stream()
                .map(home -> rule(
                        Offences.Smuggler.class,
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(home.getValue())
                                .should()
                                .dependOnClassesThat()
                                .resideInAPackage(home.getKey()),
                        "an outside library that is met in one place can be replaced there"));
    }

    private static Rule rule(Class<?> guilty, ArchRule rule, String reason) {
        return new Rule(rule.because(reason), guilty);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theProgramKeeps(Rule rule) {
        rule.rule().check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theGuiltyAreCaught(Rule rule) {
        assertThat(rule.rule().evaluate(GUILTY).getFailureReport().getDetails())
                .anySatisfy(detail -> assertThat(detail).contains(rule.guilty().getName()));
    }

    @Test
    void theMapShowsEveryPackageAndNoArrowThatNobodyFollows() {
        assertThat(PackageMap.of(PROGRAM)).hasToString(PackageMap.drawn(MAP).toString());
    }

    @Test
    void everyLibraryWithAHomeIsUsedThere() {
        assertThat(HOMES).allSatisfy((library, home) -> {
            var used = classes()
                    .that()
                    .resideInAPackage(home)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideOutsideOfPackage(library)
                    .evaluate(PROGRAM);
            assertThat(used.hasViolation()).as(library).isTrue();
        });
    }

    @Test
    void nobodyUsesTheSandbox() {
        assertThat(PackageMap.of(PROGRAM).arrows().entrySet())
                .filteredOn(arrow -> !arrow.getKey().startsWith("sandbox"))
                .allSatisfy(arrow -> assertThat(arrow.getValue()).noneMatch(target -> target.startsWith("sandbox")));
    }

    @Test
    void onlyTheListedClassesAreGuilty() {
        assertThat(Arrays.stream(Offences.class.getDeclaredClasses()).map(Class::getSimpleName))
                .containsExactlyInAnyOrder(
                        "Blanket",
                        "DiaryRepository",
                        "DiaryService",
                        "Injected",
                        "Scribble",
                        "Smuggler",
                        "Starter",
                        "Thaw",
                        "Watch");
    }
}
