package nerchinsk.storage;

import java.nio.file.Path;

class InMemoryUpdatesTest extends UpdatesContract {
    @Override
    Ports open(Path folder) {
        return Ports.inMemory();
    }
}
