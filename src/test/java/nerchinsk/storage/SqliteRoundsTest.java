package nerchinsk.storage;

import java.nio.file.Path;

class SqliteRoundsTest extends RoundsContract {
    @Override
    Ports open(Path folder) {
        return Ports.inSqlite(folder);
    }
}
