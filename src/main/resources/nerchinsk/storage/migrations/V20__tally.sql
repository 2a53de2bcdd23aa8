-- How often something was asked on a day of UTC, as 2026-11-21.
CREATE TABLE tally (
    day VARCHAR(10) NOT NULL,
    language VARCHAR(2) NOT NULL,
    intent VARCHAR(16) NOT NULL,
    outcome VARCHAR(16) NOT NULL,
    times BIGINT NOT NULL,
    PRIMARY KEY (day, language, intent, outcome)
);
