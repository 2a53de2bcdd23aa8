package nerchinsk.storage;

import java.nio.file.Path;

class InMemoryTallyTest extends TallyContract {
    @Override
    Ports open(Path folder) {
        return Ports.inMemory();
    }
}
