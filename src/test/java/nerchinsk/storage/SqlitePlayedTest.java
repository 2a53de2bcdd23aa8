package nerchinsk.storage;

import java.nio.file.Path;

class SqlitePlayedTest extends PlayedContract {
    @Override
    Ports open(Path folder) {
        return Ports.inSqlite(folder);
    }
}
