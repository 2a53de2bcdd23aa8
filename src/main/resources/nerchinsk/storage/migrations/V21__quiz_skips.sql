-- Who wants a question skipped that can still be answered.
CREATE TABLE quiz_skips (
    round VARCHAR(48) NOT NULL,
    number INTEGER NOT NULL,
    person BIGINT NOT NULL,
    PRIMARY KEY (round, number, person)
);
