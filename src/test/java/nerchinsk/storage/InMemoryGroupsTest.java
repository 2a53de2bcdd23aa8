package nerchinsk.storage;

import java.nio.file.Path;

class InMemoryGroupsTest extends GroupsContract {
    @Override
    Ports open(Path folder) {
        return Ports.inMemory();
    }
}
