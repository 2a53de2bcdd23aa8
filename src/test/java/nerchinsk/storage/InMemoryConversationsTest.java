package nerchinsk.storage;

import java.nio.file.Path;

class InMemoryConversationsTest extends ConversationsContract {
    @Override
    Ports open(Path folder) {
        return Ports.inMemory();
    }
}
