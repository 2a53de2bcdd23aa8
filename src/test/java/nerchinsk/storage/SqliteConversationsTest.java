package nerchinsk.storage;

import java.nio.file.Path;

class SqliteConversationsTest extends ConversationsContract {
    @Override
    Ports open(Path folder) {
        return Ports.inSqlite(folder);
    }
}
