package nerchinsk.storage;

import java.nio.file.Path;

class SqliteRepliesTest extends RepliesContract {
    @Override
    Ports open(Path folder) {
        return Ports.inSqlite(folder);
    }
}
