package nerchinsk.live;

import java.util.Optional;
import nerchinsk.answer.Answering;
import nerchinsk.chat.Chat;
import nerchinsk.golden.GoldenQuestions;

/** A state of the knowledge, ready to answer: immutable, and safe for use by many threads until it is closed. */
public interface State extends AutoCloseable {
    /** Answers questions. */
    Answering answering();

    /** Takes turns of conversations. */
    Chat chat();

    /** The golden questions that stand beside the documents, if there are any. */
    Optional<GoldenQuestions> golden();

    /** The number of documents, each edition counted. */
    int documents();

    @Override
    void close();
}
