package nerchinsk.storage;

import java.nio.file.Path;

class SqliteTallyTest extends TallyContract {
    @Override
    Ports open(Path folder) {
        return Ports.inSqlite(folder);
    }
}
