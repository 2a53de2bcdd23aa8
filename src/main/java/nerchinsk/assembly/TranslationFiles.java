package nerchinsk.assembly;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nerchinsk.config.Config;
import nerchinsk.dictionary.DictdDictionary;
import nerchinsk.search.Translations;
import nerchinsk.yaml.Reading;

/** The dictionary that the operator has named, free of problems. Safe for use by many threads. */
public final class TranslationFiles {
    /** No dictionary. */
    public static final TranslationFiles NONE = new TranslationFiles(Translations.NONE);

    private final Translations translations;

    private TranslationFiles(Translations translations) {
        this.translations = translations;
    }

    /** The dictionary that {@code config} names, if it names one, or what is wrong with it. */
    public static Reading<TranslationFiles> open(Config config) {
        return config.dictionary().map(TranslationFiles::open)
                .orElseGet(() -> new Reading<>(Optional.of(NONE), List.of()));
    }

    /** The dictionary with this path, or what is wrong with it. */
    public static Reading<TranslationFiles> open(Path name) {
        Reading<DictdDictionary> reading = DictdDictionary.open(name);
        return new Reading<>(reading.value().map(TranslationFiles::new), reading.problems());
    }

    Translations translations() {
        return translations;
    }
}
