package nerchinsk.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nerchinsk.chat.Preferences;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;

/** What {@code Preferences} promises, whatever keeps it. */
abstract class PreferencesContract extends StorageContract {
    private Preferences port() {
        return ports().preferences();
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
