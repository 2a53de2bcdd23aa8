-- What arrived from Telegram. "json" is emptied when the update has been handled.
CREATE TABLE updates (
    id BIGINT PRIMARY KEY,
    mailbox VARCHAR(64) NOT NULL,
    json TEXT,
    finished INTEGER NOT NULL,
    changed BIGINT NOT NULL
);

CREATE INDEX updates_unfinished ON updates (finished, id);

-- Replies that stand in chats; "said" is a JSON array of texts and moments.
CREATE TABLE replies (
    chat BIGINT NOT NULL,
    message INTEGER NOT NULL,
    question INTEGER NOT NULL,
    person BIGINT NOT NULL,
    language VARCHAR(2) NOT NULL,
    said TEXT NOT NULL,
    others INTEGER NOT NULL,
    changed BIGINT NOT NULL,
    PRIMARY KEY (chat, message)
);

CREATE INDEX replies_to ON replies (chat, question);

-- Groups that the bot has introduced itself to.
CREATE TABLE met_groups (
    chat BIGINT PRIMARY KEY,
    changed BIGINT NOT NULL
);
