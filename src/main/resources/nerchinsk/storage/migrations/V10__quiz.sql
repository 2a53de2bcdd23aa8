-- Rounds of the quiz. "told" is 1 when the end has been made known; all moments are milliseconds since 1970.
CREATE TABLE quiz_rounds (
    id VARCHAR(48) PRIMARY KEY,
    chat BIGINT NOT NULL,
    topic INTEGER NOT NULL,
    alone INTEGER NOT NULL,
    starter BIGINT NOT NULL,
    language VARCHAR(2) NOT NULL,
    about VARCHAR(16),
    questions INTEGER NOT NULL,
    seconds INTEGER NOT NULL,
    begun BIGINT NOT NULL,
    ending VARCHAR(16),
    told INTEGER NOT NULL,
    changed BIGINT NOT NULL
);

CREATE INDEX quiz_rounds_told ON quiz_rounds (told);

-- The questions that were chosen for rounds, before they were sent; "fate" is intended, open, closed or lost.
CREATE TABLE quiz_polls (
    round VARCHAR(48) NOT NULL,
    number INTEGER NOT NULL,
    chat BIGINT NOT NULL,
    question VARCHAR(32) NOT NULL,
    right_place INTEGER NOT NULL,
    fate VARCHAR(16) NOT NULL,
    poll VARCHAR(64),
    message INTEGER,
    opened BIGINT,
    due BIGINT,
    skipped INTEGER NOT NULL,
    shown INTEGER NOT NULL,
    changed BIGINT NOT NULL,
    PRIMARY KEY (round, number)
);

CREATE INDEX quiz_polls_chat ON quiz_polls (chat, question);

-- The log of answers, which all scores come from; "taken" is in milliseconds, empty for answers that were fetched late.
CREATE TABLE quiz_answers (
    round VARCHAR(48) NOT NULL,
    number INTEGER NOT NULL,
    chat BIGINT NOT NULL,
    person BIGINT NOT NULL,
    place INTEGER NOT NULL,
    correct INTEGER NOT NULL,
    taken BIGINT,
    points INTEGER NOT NULL,
    answered BIGINT NOT NULL,
    PRIMARY KEY (round, number, person)
);

CREATE INDEX quiz_answers_chat ON quiz_answers (chat, answered);
CREATE INDEX quiz_answers_person ON quiz_answers (person);

-- What tables call those who play.
CREATE TABLE quiz_players (
    person BIGINT PRIMARY KEY,
    name VARCHAR(64) NOT NULL,
    changed BIGINT NOT NULL
);
