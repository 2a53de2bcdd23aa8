package nerchinsk.storage;

import java.nio.file.Path;

class InMemoryRepliesTest extends RepliesContract {
    @Override
    Ports open(Path folder) {
        return Ports.inMemory();
    }
}
