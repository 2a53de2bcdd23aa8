package nerchinsk;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The map of ARCHITECTURE.md, held. */
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
            .importPackages("nerchinsk");

    /** Which packages a package may use. */
    private static final Map<String, String> ARROWS = arrows("""
            text       :
            score      :
            yaml       :
            folder     : yaml text
            knowledge  : yaml text
            language   : text score
            intent     : language yaml text score
            fact       : knowledge language text
            question   : fact intent knowledge language text score
            rank       : question fact intent knowledge language text score
            search     : rank question fact knowledge language text
            dictionary : search language yaml text
            answer     : rank question intent fact knowledge language text score
            chat       : answer rank question intent knowledge language text score fact
            quiz       : rank fact knowledge language yaml text
            round      : quiz chat rank text
            golden     : answer rank question intent knowledge yaml text score
            live       : chat golden answer intent folder yaml text
            terminal   : round quiz chat answer rank question intent knowledge text score
            telegram   : live round quiz chat golden answer rank intent question knowledge score text stats yaml
            storage    : round quiz telegram chat text stats answer intent
            stats      : chat answer intent language text
            http       : round telegram answer question intent text
            config     : yaml text
            importing  : folder knowledge language yaml text
            checking   : golden intent fact knowledge language folder yaml text
            picture    : fact knowledge language text
            assembly   : dictionary live round http storage telegram terminal chat quiz golden answer search rank \
                         question fact intent language knowledge folder config yaml text score stats picture importing
            command    : live quiz round picture checking importing assembly terminal chat golden answer question \
                         intent config folder knowledge yaml text score stats
            """);

    private static final Map<String, String> LIBRARY_HOMES = arrows("""
            org.apache.lucene     : search
            org.yaml.snakeyaml    : yaml
            opennlp               : language intent
            org.commonmark        : knowledge
            picocli               : command
            org.jline             : terminal
            com.fasterxml.jackson : telegram storage terminal command
            org.jsoup             : importing
            java.awt              : picture
            javax.imageio         : picture
            org.telegram          : telegram
            okhttp3               : telegram
            org.jdbi              : storage
            com.zaxxer            : storage
            org.flywaydb          : storage
            org.sqlite            : storage
            io.micrometer         : http
            com.sun.net           : http
            ch.qos.logback        : command
            com.github.benmanes   : language rank search
            """);

    private static final Set<String> PACKAGES = ARROWS.keySet();
    private static final Set<String> LIBRARIES = LIBRARY_HOMES.keySet();

    /** The table says in words what the last two may use. */
    @Test
    void arrowsAreThoseOfTheTableInTheMap() throws IOException {
        Pattern row = Pattern.compile("(?m)^\\| `(\\w+)` \\| .*? \\| (.*?) \\|$");
        Map<String, Set<String>> table = new TreeMap<>();
        row.matcher(Files.readString(Path.of("ARCHITECTURE.md"))).results().forEach(
                match -> table.put(match.group(1), words(match.group(2).replace("the JDK", "").replace(",", " "))
                        .collect(Collectors.toSet())));
        assertThat(table.keySet()).isEqualTo(ARROWS.keySet());
        ARROWS.keySet().stream().filter(name -> !List.of("assembly", "command").contains(name)).forEach(
                name -> assertThat(table.get(name)).as(name)
                        .isEqualTo(words(ARROWS.get(name)).collect(Collectors.toSet())));
    }

    private static Map<String, String> arrows(String table) {
        return table.lines().map(line -> line.split(":", -1))
                .collect(Collectors.toMap(row -> row[0].strip(), row -> row[1].strip(), (a, b) -> a, TreeMap::new));
    }

    @ParameterizedTest
    @FieldSource("PACKAGES")
    void packageUsesOnlyWhatItsArrowsAllow(String name) {
        String[] allowed = Stream.concat(Stream.of(name), words(ARROWS.get(name)))
                .map(other -> "nerchinsk." + other + "..").toArray(String[]::new);
        classes().that().resideInAPackage("nerchinsk." + name + "..").should()
                .onlyDependOnClassesThat(resideOutsideOfPackage("nerchinsk..").or(resideInAnyPackage(allowed)))
                .because("the packages are the journey of a question, and it has a direction").check(CLASSES);
    }

    @Test
    void everyPackageStandsOnTheMapAndEveryNameOnTheMapIsAPackage() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).filter(name -> name.contains("."))
                .map(name -> name.split("\\.")[1]).collect(Collectors.toCollection(TreeSet::new));
        assertThat(packages).isEqualTo(new TreeSet<>(PACKAGES));
        assertThat(ARROWS.values().stream().flatMap(ArchitectureTest::words)).isSubsetOf(packages);
        assertThat(LIBRARY_HOMES.values().stream().flatMap(ArchitectureTest::words)).isSubsetOf(packages);
    }

    @ParameterizedTest
    @FieldSource("LIBRARIES")
    void libraryHasItsHome(String library) {
        String[] homes = words(LIBRARY_HOMES.get(library)).map(home -> "nerchinsk." + home + "..")
                .toArray(String[]::new);
        noClasses().that().resideOutsideOfPackages(homes).should().dependOnClassesThat(resideInAPackage(library + ".."))
                .because("a library that changes must be met in one place").check(CLASSES);
        for (String home : homes) {
            assertThat(CLASSES.stream().filter(resideInAPackage(home))
                    .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                    .anyMatch(use -> use.getTargetClass().getPackageName().startsWith(library)))
                    .as(home + " uses " + library).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "score", "yaml", "knowledge", "language", "intent", "fact", "question", "rank",
            "answer", "chat", "quiz", "round"})
    void coreKnowsNoClockNoChanceAndNoFiles(String core) {
        noClasses().that().resideInAPackage("nerchinsk." + core + "..").should().dependOnClassesThat()
                .belongToAnyOf(Files.class, Clock.class, Random.class, Thread.class)
                .orShould().accessField(System.class, "out").orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "nanoTime").orShould().callMethod(Instant.class, "now").orShould()
                .callMethod(System.class, "getenv")
                .because("the same question gets the same answer").check(CLASSES);
    }

    @Test
    void onlyTheWayInDependsOnCommands() {
        noClasses().that().resideOutsideOfPackage("nerchinsk.command..").and()
                .doNotHaveFullyQualifiedName("nerchinsk.Main")
                .should().dependOnClassesThat(resideInAPackage("nerchinsk.command..")).check(CLASSES);
    }

    @Test
    void namesSayTheRoleAndNotTheHabit() {
        noClasses().should().haveNameMatching(".*(Util|Utils|Impl|Manager|Helper|Helpers|Common)")
                .because("a name that fits everything says nothing").check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItDoesAndIsNullMarked() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages).allSatisfy(
                name -> assertThat(CLASSES.get(name + ".package-info").isAnnotatedWith(NullMarked.class)).isTrue());
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty());
    }
}
