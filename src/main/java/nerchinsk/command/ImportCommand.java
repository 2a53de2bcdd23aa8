package nerchinsk.command;

import java.io.Console;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import nerchinsk.importing.DocumentShelf;
import nerchinsk.importing.ForeignFiles;
import nerchinsk.importing.ImportReport;
import nerchinsk.importing.ImportRequest;
import nerchinsk.importing.ImportResult;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.text.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Makes documents of texts as they come. */
@Command(name = "import", mixinStandardHelpOptions = true,
        description = "makes documents of txt, Markdown and HTML files; asks before it writes")
final class ImportCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @ParentCommand
    private Nerchinsk nerchinsk = new Nerchinsk();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "the files")
    private List<Path> files = List.of();

    @Option(names = "--language", paramLabel = "en|ru", description = "the language of the text (found in it)")
    private @Nullable String language;

    @Option(names = "--title", description = "the title of the document (found in the text, or the file's name)")
    private @Nullable String title;

    @Option(names = "--publisher", description = "who published the text (unknown)")
    private @Nullable String publisher;

    @Option(names = "--url", description = "where the text can be read")
    private @Nullable String url;

    @Option(names = "--id", description = "the id of the document (made from its title)")
    private @Nullable String id;

    @Option(names = "--replace", description = "writes over a document with the same id and language")
    private boolean replace;

    @Option(names = "--yes", description = "writes without asking")
    private boolean yes;

    @Override
    public Integer call() {
        ImportRequest request = request();
        PrintStream out = System.out;
        List<ImportResult.Imported> documents = new ArrayList<>();
        List<ImportResult.Refused> refusals = new ArrayList<>();
        for (Path file : files) {
            switch (ForeignFiles.read(file, request)) {
                case ImportResult.Imported document -> {
                    documents.add(document);
                    out.println(file);
                    ImportReport.of(document).forEach(line -> out.println("  " + line));
                }
                case ImportResult.Refused refused -> refusals.add(refused);
            }
        }
        DocumentShelf shelf = new DocumentShelf(nerchinsk.options().knowledge(nerchinsk.options().config()));
        refusals.addAll(shelf.refusals(documents, replace));
        out.flush();
        if (!refusals.isEmpty()) {
            refusals.forEach(refused -> System.err.println("nerchinsk: " + refused.file() + ": " + refused.reason()));
            System.err.println("nerchinsk: nothing was written.");
            return ExitCode.SOFTWARE;
        }
        return agreed(documents.size()) ? write(shelf, documents) : ExitCode.SOFTWARE;
    }

    private boolean agreed(int count) {
        if (yes) {
            return true;
        }
        Console console = System.console();
        if (console == null) {
            System.err.println("nerchinsk: nothing was written: there is no terminal to ask on. Say --yes to write.");
            return false;
        }
        String answer = console.readLine("Write %s? [y/N] ",
                count == 1 ? "this document" : "these " + count + " documents");
        boolean agreed = answer != null && answer.strip().matches("(?i)y(?:es)?|д(?:а)?");
        if (!agreed) {
            System.err.println("nerchinsk: nothing was written.");
        }
        return agreed;
    }

    private int write(DocumentShelf shelf, List<ImportResult.Imported> documents) {
        documents.forEach(document -> {
            shelf.put(document, replace);
            System.out.println("Written: " + shelf.path(document));
        });
        System.out.flush();
        return ExitCode.OK;
    }

    private ImportRequest request() {
        if (files.size() > 1 && (title != null || url != null || id != null)) {
            throw wrong("--title, --url and --id are for one file: import the files one by one");
        }
        if (id != null && !DocumentId.isId(id)) {
            throw wrong("--id takes small Latin letters, digits and hyphens");
        }
        if (url != null && !url.matches("(?i)https?://[^\\s/]+\\S*")) {
            throw wrong("--url takes a web address that begins with http:// or https://");
        }
        Optional<Language> known = Optional.ofNullable(language).flatMap(Language::ofCode);
        if (language != null && known.isEmpty()) {
            throw wrong("--language takes en or ru");
        }
        return new ImportRequest(Optional.ofNullable(id).map(DocumentId::new), known, Optional.ofNullable(title),
                Optional.ofNullable(publisher), Optional.ofNullable(url));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
    }
}
