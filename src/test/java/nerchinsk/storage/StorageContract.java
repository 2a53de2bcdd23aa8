package nerchinsk.storage;

import java.nio.file.Path;
import nerchinsk.chat.ChatId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What the contracts of all ports begin with: each test has a storage of its own, which is closed after it. */
abstract class StorageContract {
    static final ChatId HERE = new ChatId(-100);
    /** The id of a supergroup, which does not fit into 32 bits. */
    static final ChatId THERE = new ChatId(-1_000_000_000_200L);

    private Ports ports = Ports.inMemory();

    /** A storage that holds nothing yet; {@code folder} is a place for its files. */
    abstract Ports open(Path folder);

    Ports ports() {
        return ports;
    }

    @BeforeEach
    void begin(@TempDir Path folder) {
        ports = open(folder);
    }

    @AfterEach
    void close() throws Exception {
        ports.storage().close();
    }
}
