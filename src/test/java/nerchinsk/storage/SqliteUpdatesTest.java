package nerchinsk.storage;

import java.nio.file.Path;

class SqliteUpdatesTest extends UpdatesContract {
    @Override
    Ports open(Path folder) {
        return Ports.inSqlite(folder);
    }
}
