package nerchinsk.storage;

import java.nio.file.Path;

class SqliteGroupsTest extends GroupsContract {
    @Override
    Ports open(Path folder) {
        return Ports.inSqlite(folder);
    }
}
