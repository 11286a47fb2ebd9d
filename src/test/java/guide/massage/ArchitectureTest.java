package guide.massage;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The arrows between the packages, and what each of them must not know. */
final class ArchitectureTest {
    private static final String ROOT = "guide.massage.";

    /** Which packages each package may use; the drawing in ARCHITECTURE.md shows the same arrows. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("routine", List.of()),
            Map.entry("safety", List.of("routine")),
            Map.entry("language", List.of("routine")),
            Map.entry("session", List.of("routine", "safety", "language")),
            Map.entry("audio", List.of()),
            Map.entry("hearing", List.of("audio", "language", "session")),
            Map.entry("speaking", List.of("audio")),
            Map.entry("fetching", List.of()),
            Map.entry("storage", List.of("routine", "safety", "language", "session")),
            Map.entry("lint", List.of("routine", "safety", "language", "storage")),
            Map.entry("doctor", List.of("language", "audio", "hearing", "speaking", "storage", "runtime")),
            Map.entry("measuring", List.of("language", "audio", "hearing")),
            Map.entry("talking", List.of("language", "audio", "speaking")),
            Map.entry("quality", List.of("language", "audio", "hearing", "measuring", "talking")),
            Map.entry(
                    "runtime",
                    List.of("routine", "safety", "language", "session", "audio", "hearing", "speaking", "storage")),
            Map.entry(
                    "bench",
                    List.of(
                            "routine",
                            "safety",
                            "language",
                            "session",
                            "audio",
                            "hearing",
                            "speaking",
                            "storage",
                            "measuring",
                            "runtime")));

    private static final String[] CORE = {ROOT + "routine..", ROOT + "safety..", ROOT + "language..", ROOT + "session.."
    };

    private static final int CLASSES_AT_LEAST = 150;

    private final JavaClasses program = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("guide.massage");

    private void holds(ArchRule rule) {
        rule.check(program);
    }

    @Test
    void theRulesSeeTheWholeProgram() {
        assertTrue(program.size() > CLASSES_AT_LEAST, () -> "only " + program.size() + " classes were seen");
        Set<String> seen = program.stream()
                .map(type -> type.getPackageName().replace("guide.massage", "").replaceFirst("^\\.", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(seen.containsAll(Set.of("routine", "safety", "language", "session", "storage")), seen::toString);
        Set<String> known = new TreeSet<>(MAY_USE.keySet());
        known.addAll(Set.of("cli", ""));
        assertTrue(known.containsAll(seen), () -> "a package without rules is among " + seen);
    }

    @Test
    void packagesUseOnlyWhatTheirArrowsAllow() {
        MAY_USE.forEach((name, allowed) -> {
            String[] others = MAY_USE.keySet().stream()
                    .filter(other -> !other.equals(name) && !allowed.contains(other))
                    .map(other -> ROOT + other + "..")
                    .toArray(String[]::new);
            String[] withCli = Arrays.copyOf(others, others.length + 1);
            withCli[others.length] = ROOT + "cli..";
            holds(noClasses()
                    .that()
                    .resideInAPackage(ROOT + name + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(withCli)
                    .because("each package is one idea, and knows only the ideas it is made of")
                    .allowEmptyShould(true));
        });
    }

    @Test
    void packagesDoNotDependOnEachOtherInACircle() {
        holds(slices().matching("guide.massage.(*)..")
                .should()
                .beFreeOfCycles()
                .because("what is tied in a circle can only be understood and changed as a whole"));
    }

    @Test
    void theCoreTouchesNothingOutside() {
        holds(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.io..",
                        "java.nio..",
                        "java.net..",
                        "javax.sound..",
                        "java.util.concurrent..",
                        "org.tinylog..",
                        "com.fasterxml..",
                        "org.vosk..",
                        "com.sun.speech..",
                        "picocli..")
                .because("the same events must give the same course, in a test as in a living room"));
    }

    @Test
    void theCoreHasNoClockChanceOrThread() {
        Set<String> barred = Set.of(
                "java.lang.Thread",
                "java.util.Random",
                "java.util.SplittableRandom",
                "java.time.Clock",
                "java.time.Instant",
                "java.time.InstantSource",
                "java.util.Timer",
                "java.util.UUID");
        holds(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .dependOnClassesThat(describe("clocks, chance or threads", type -> barred.contains(type.getName())))
                .because("every event brings its own time, and a replay must come out the same"));
        holds(noClasses()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Math.class, "random")
                .because("every event brings its own time, and a replay must come out the same"));
    }

    @Test
    void onlyTheEdgesKnowJson() {
        holds(noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "storage..", ROOT + "cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .because("how things are written in files concerns only those who read and write them"));
    }

    @Test
    void packagesAreNamedAfterIdeas() {
        holds(noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..impl..", "..manager..", "..common..", "..helper..")
                .because("a package is an idea; a drawer for the rest hides what belongs together"));
    }

    @Test
    void theStateOfASessionNeverChangesInPlace() {
        holds(fields().that()
                .areDeclaredInClassesThat(describe(
                        "are records or enums of the core", type -> isCore(type) && (type.isRecord() || type.isEnum())))
                .should()
                .beFinal()
                .because("a state that changes in place can not be compared, kept or replayed"));
        holds(classes()
                .that(describe("are what a session is made of", ArchitectureTest::isSessionState))
                .should()
                .beRecords()
                .orShould()
                .beInterfaces()
                .orShould()
                .beEnums()
                .because("events, effects and states are values"));
    }

    @Test
    void nothingIsSharedThroughStaticState() {
        holds(noFields()
                .that()
                .areStatic()
                .and(describe("are written in code", field -> !field.getName().startsWith("$")))
                .should()
                .notBeFinal()
                .because("what any part may change behind another's back makes every test depend on every other"));
    }

    private static boolean isCore(JavaClass type) {
        return List.of("routine", "safety", "language", "session").stream()
                .anyMatch(name -> type.getPackageName().equals(ROOT + name));
    }

    private static boolean isSessionState(JavaClass type) {
        return type.getPackageName().equals(ROOT + "session")
                && !type.getModifiers().contains(JavaModifier.SYNTHETIC)
                && List.of(
                                "Session",
                                "Phase",
                                "Screening",
                                "Hurting",
                                "Event",
                                "Effect",
                                "Speech",
                                "Progress",
                                "StepClock",
                                "Occurrence")
                        .contains(
                                type.getSimpleName().isEmpty()
                                        ? ""
                                        : outermost(type).getSimpleName());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }
}
