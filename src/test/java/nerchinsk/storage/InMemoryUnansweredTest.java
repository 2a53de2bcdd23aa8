package nerchinsk.storage;

import java.nio.file.Path;

class InMemoryUnansweredTest extends UnansweredContract {
    @Override
    Ports open(Path folder) {
        return Ports.inMemory();
    }
}
