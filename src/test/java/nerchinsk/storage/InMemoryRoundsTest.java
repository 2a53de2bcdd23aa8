package nerchinsk.storage;

import java.nio.file.Path;

class InMemoryRoundsTest extends RoundsContract {
    @Override
    Ports open(Path folder) {
        return Ports.inMemory();
    }
}
