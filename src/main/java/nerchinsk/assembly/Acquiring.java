package nerchinsk.assembly;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nerchinsk.importing.DocumentShelf;
import nerchinsk.importing.ForeignFile;
import nerchinsk.importing.ImportRequest;
import nerchinsk.importing.ImportResult;
import nerchinsk.importing.Importing;
import nerchinsk.knowledge.Document;
import nerchinsk.knowledge.DocumentId;
import nerchinsk.knowledge.Passage;
import nerchinsk.knowledge.Source;
import nerchinsk.language.Sentences;
import nerchinsk.telegram.Acquisition;
import nerchinsk.telegram.Acquisition.Obstacle;
import nerchinsk.text.Language;

/** Imports files into a knowledge folder, one after the other. */
final class Acquiring implements Acquisition {
    private final DocumentShelf shelf;

    Acquiring(Path folder) {
        this.shelf = new DocumentShelf(folder);
    }

    @Override
    public Offer offer(Sent file) {
        Map<String, String> said = file.said();
        ImportRequest request = new ImportRequest(
                Optional.ofNullable(said.get("id")).filter(DocumentId::isId).map(DocumentId::new),
                Optional.ofNullable(said.get("language")).flatMap(Language::ofCode),
                Optional.ofNullable(said.get("title")), Optional.ofNullable(said.get("publisher")),
                Optional.ofNullable(said.get("url")).filter(url -> url.matches("(?i)https?://[^\\s/]+\\S*")));
        return switch (Importing.read(new ForeignFile(file.name(), file.bytes()), request)) {
            case ImportResult.Refused refused -> refused(List.of(refused));
            case ImportResult.Imported imported -> offer(imported);
        };
    }

    private Offer offer(ImportResult.Imported imported) {
        List<ImportResult.Refused> refusals = shelf.refusals(List.of(imported), true);
        if (!refusals.isEmpty()) {
            return refused(refusals);
        }
        return new Offer.Document(summary(imported), Files.exists(shelf.path(imported)),
                replace -> keep(imported, replace));
    }

    private synchronized Optional<Offer.Refused> keep(ImportResult.Imported imported, boolean replace) {
        List<ImportResult.Refused> refusals = shelf.refusals(List.of(imported), replace);
        if (!refusals.isEmpty()) {
            return Optional.of(refused(refusals));
        }
        try {
            shelf.put(imported, replace);
            return Optional.empty();
        } catch (UncheckedIOException e) {
            return Optional.of(new Offer.Refused(Obstacle.UNWRITABLE, String.valueOf(e.getMessage())));
        }
    }

    private static Offer.Refused refused(List<ImportResult.Refused> refusals) {
        return new Offer.Refused(obstacle(refusals.getFirst()),
                String.join("; ", refusals.stream().map(ImportResult.Refused::reason).toList()));
    }

    private static Obstacle obstacle(ImportResult.Refused refused) {
        return switch (refused.obstacle()) {
            case NAME -> Obstacle.NAME;
            case KIND -> Obstacle.KIND;
            case LARGE -> Obstacle.LARGE;
            case EMPTY -> Obstacle.EMPTY;
            case UNREADABLE, NOT_TEXT -> Obstacle.NOT_TEXT;
            case PARAGRAPH -> Obstacle.PARAGRAPH;
            case LANGUAGE -> Obstacle.LANGUAGE;
            case UNQUOTABLE -> Obstacle.UNQUOTABLE;
            case FAULTS -> Obstacle.FAULTS;
            case TAKEN -> Obstacle.TAKEN;
            case UNWRITABLE -> Obstacle.UNWRITABLE;
        };
    }

    private static Summary summary(ImportResult.Imported imported) {
        Document document = imported.document();
        List<Passage> quotable = document.sections().stream().flatMap(section -> section.passages().stream())
                .filter(Passage::quotable).toList();
        return new Summary(document.title(), document.fileName(), document.language(),
                Optional.of(document.source()).filter(Source::hasPublisher).map(Source::publisher),
                imported.encoding(), document.sections().size(), quotable.size(),
                quotable.stream().mapToInt(passage -> Sentences.of(passage.text(), document.language()).size()).sum(),
                imported.furniture().stream().map(ImportResult.Furniture::text).toList());
    }
}
