package nerchinsk.storage;

import java.nio.file.Path;

class InMemoryPlayedTest extends PlayedContract {
    @Override
    Ports open(Path folder) {
        return Ports.inMemory();
    }
}
