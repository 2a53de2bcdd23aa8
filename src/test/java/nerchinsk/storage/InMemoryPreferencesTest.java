package nerchinsk.storage;

import java.nio.file.Path;

class InMemoryPreferencesTest extends PreferencesContract {
    @Override
    Ports open(Path folder) {
        return Ports.inMemory();
    }
}
