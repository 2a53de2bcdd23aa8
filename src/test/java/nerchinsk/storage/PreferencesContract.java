package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import nerchinsk.chat.ChatId;
import nerchinsk.chat.Preferences;
import nerchinsk.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code Preferences} promises, whatever keeps it. */
abstract class PreferencesContract {
    private static final ChatId HERE = new ChatId(-100);
    private static final ChatId THERE = new ChatId(-1_000_000_000_200L);

    private Ports ports = Ports.inMemory();

    /** A storage that holds nothing yet; {@code folder} is a place for its files. */
    abstract Ports open(Path folder);

    private Preferences port() {
        return ports.preferences();
    }

    @BeforeEach
    void begin(@TempDir Path folder) {
        ports = open(folder);
    }

    @AfterEach
    void close() throws Exception {
        ports.storage().close();
    }

    @Test
    void chatHasNoLanguageUntilOneIsSet() {
        assertThat(port().language(HERE)).isEmpty();
        port().setLanguage(HERE, Optional.of(Language.RUSSIAN));
        assertThat(port().language(HERE)).contains(Language.RUSSIAN);
        assertThat(port().language(THERE)).isEmpty();
    }

    @Test
    void laterLanguageTakesThePlaceOfTheEarlierOne() {
        port().setLanguage(HERE, Optional.of(Language.RUSSIAN));
        port().setLanguage(HERE, Optional.of(Language.ENGLISH));
        assertThat(port().language(HERE)).contains(Language.ENGLISH);
        port().setLanguage(HERE, Optional.empty());
        assertThat(port().language(HERE)).isEmpty();
    }

    @Test
    void settingsFollowAGroupThatBecomesASupergroup() {
        port().setLanguage(HERE, Optional.of(Language.RUSSIAN));
        port().setLanguage(THERE, Optional.of(Language.ENGLISH));
        port().move(HERE, THERE);
        port().move(HERE, THERE);
        assertThat(port().language(HERE)).isEmpty();
        assertThat(port().language(THERE)).contains(Language.RUSSIAN);
    }

    @Test
    void forgottenSettingsAreGone() {
        port().setLanguage(HERE, Optional.of(Language.RUSSIAN));
        port().forget(HERE);
        assertThat(port().language(HERE)).isEmpty();
    }
}
