package nerchinsk.storage;

import java.nio.file.Path;

class InMemoryFeedbackTest extends FeedbackContract {
    @Override
    Ports open(Path folder) {
        return Ports.inMemory();
    }
}
