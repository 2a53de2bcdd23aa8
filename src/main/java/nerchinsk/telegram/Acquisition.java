package nerchinsk.telegram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nerchinsk.text.Language;

/** Takes new documents into the knowledge folder. Safe for use by many threads. */
public interface Acquisition {
    /** What {@code file} would become; nothing is written. */
    Offer offer(Sent file);

    /**
     * A file that somebody has sent.
     *
     * @param name its name, as it came
     * @param bytes what it holds; not copied, and not to be changed
     * @param said what the sender says of it: title, publisher, url, language, id; may lack any
     */
    record Sent(String name, byte[] bytes, Map<String, String> said) {
        public Sent {
            said = Map.copyOf(said);
        }
    }

    /** What keeps a file from being taken in. */
    enum Obstacle {
        /** Its name is no bare name of a file. */
        NAME,
        /** Its name has another ending than those of texts. */
        KIND,
        /** It is too large. */
        LARGE,
        /** It holds no text. */
        EMPTY,
        /** It holds something else than text, or cannot be read. */
        NOT_TEXT,
        /** It has a paragraph without end. */
        PARAGRAPH,
        /** Its language cannot be told, or is a third one. */
        LANGUAGE,
        /** All of it is page furniture. */
        UNQUOTABLE,
        /** It would bring a problem into the knowledge. */
        FAULTS,
        /** There is a document with its name. */
        TAKEN,
        /** The folder of the documents cannot take it. */
        UNWRITABLE
    }

    /** What a file would become. */
    sealed interface Offer {
        /**
         * A document that can be kept.
         *
         * @param exists whether a document with its name is there already
         */
        record Document(Summary summary, boolean exists, Keeping keeping) implements Offer {
        }

        /**
         * Nothing.
         *
         * @param obstacle what keeps the file from being taken in
         * @param detail what exactly, in English; may be empty
         */
        record Refused(Obstacle obstacle, String detail) implements Offer {
        }
    }

    /**
     * What a document would be.
     *
     * @param file the name of its file in the knowledge folder
     * @param publisher who published it, if anybody says so
     * @param encoding what the file that was sent is written in
     * @param passages how many of its passages can be quoted
     * @param sentences how many sentences they have
     * @param furniture what cannot be quoted, and why
     */
    record Summary(String title, String file, Language language, Optional<String> publisher, String encoding,
            int sections, int passages, int sentences, List<String> furniture) {
        public Summary {
            furniture = List.copyOf(furniture);
        }
    }

    /** Keeps a document. */
    interface Keeping {
        /**
         * Writes the document into the knowledge folder.
         *
         * @param replace whether one with its name may be written over
         * @return why that was not done; empty if it was
         */
        Optional<Offer.Refused> keep(boolean replace);
    }
}
