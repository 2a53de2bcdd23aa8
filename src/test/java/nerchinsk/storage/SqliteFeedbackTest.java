package nerchinsk.storage;

import java.nio.file.Path;

class SqliteFeedbackTest extends FeedbackContract {
    @Override
    Ports open(Path folder) {
        return Ports.inSqlite(folder);
    }
}
