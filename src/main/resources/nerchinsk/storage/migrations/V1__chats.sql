-- What was set in a chat.
CREATE TABLE preferences (
    chat BIGINT PRIMARY KEY,
    language VARCHAR(2) NOT NULL
);

-- What was said last in a chat and topic; "said" is a JSON array of texts and moments.
CREATE TABLE conversations (
    chat BIGINT NOT NULL,
    topic INTEGER NOT NULL,
    language VARCHAR(2) NOT NULL,
    said TEXT NOT NULL,
    others INTEGER NOT NULL,
    changed BIGINT NOT NULL,
    PRIMARY KEY (chat, topic)
);

-- What people think of answers. All moments are milliseconds since 1970.
CREATE TABLE feedback (
    chat BIGINT NOT NULL,
    message INTEGER NOT NULL,
    person BIGINT NOT NULL,
    verdict VARCHAR(16) NOT NULL,
    question TEXT NOT NULL,
    quote TEXT NOT NULL,
    document TEXT NOT NULL,
    changed BIGINT NOT NULL,
    PRIMARY KEY (chat, message, person)
);

-- Questions without an answer; "nearest" is a JSON array of sentences.
CREATE TABLE unanswered (
    chat BIGINT NOT NULL,
    message INTEGER NOT NULL,
    person BIGINT NOT NULL,
    language VARCHAR(2) NOT NULL,
    question TEXT NOT NULL,
    nearest TEXT NOT NULL,
    reported INTEGER NOT NULL,
    changed BIGINT NOT NULL,
    PRIMARY KEY (chat, message)
);
