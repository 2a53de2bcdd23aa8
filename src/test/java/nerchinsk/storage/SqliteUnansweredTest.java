package nerchinsk.storage;

import java.nio.file.Path;

class SqliteUnansweredTest extends UnansweredContract {
    @Override
    Ports open(Path folder) {
        return Ports.inSqlite(folder);
    }
}
