package nerchinsk.storage;

import java.nio.file.Path;

class SqlitePreferencesTest extends PreferencesContract {
    @Override
    Ports open(Path folder) {
        return Ports.inSqlite(folder);
    }
}
