package nerchinsk.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The log of answers in a database, and the rules of the points once more, written down without those of the bot. */
final class QuizLog {
    private static final long FIFTH = 1000;

    private final Map<Long, Map<String, Long>> scores = new HashMap<>();
    private int answers;
    private int mistakes;
    private int rounds;
    private int unended;

    private record Line(String round, int number, long person, boolean right, long taken, int points) {
    }

    QuizLog(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            ResultSet sums = statement.executeQuery("SELECT chat, name, SUM(points) FROM quiz_answers a "
                    + "JOIN quiz_players p ON a.person = p.person GROUP BY chat, name");
            while (sums.next()) {
                scores.computeIfAbsent(sums.getLong(1), chat -> new TreeMap<>()).put(sums.getString(2),
                        sums.getLong(3));
            }
            ResultSet ends = statement.executeQuery("SELECT COUNT(*), SUM(1 - told) FROM quiz_rounds");
            rounds = ends.getInt(1);
            unended = ends.getInt(2);
            check(statement);
        }
    }

    private void check(Statement statement) throws SQLException {
        Map<String, List<Integer>> closed = new HashMap<>();
        ResultSet polls = statement
                .executeQuery("SELECT round, number FROM quiz_polls WHERE fate = 'closed' ORDER BY round, number");
        while (polls.next()) {
            closed.computeIfAbsent(polls.getString(1), round -> new ArrayList<>()).add(polls.getInt(2));
        }
        ResultSet rows = statement.executeQuery("SELECT round, number, person, correct, COALESCE(taken, -1), points "
                + "FROM quiz_answers ORDER BY round, number");
        Set<String> rightBefore = new HashSet<>();
        while (rows.next()) {
            Line line = new Line(rows.getString(1), rows.getInt(2), rows.getLong(3), rows.getInt(4) == 1,
                    rows.getLong(5), rows.getInt(6));
            answers++;
            mistakes += line.points() == points(line, closed.getOrDefault(line.round(), List.of()), rightBefore)
                    ? 0
                    : 1;
            if (line.right()) {
                rightBefore.add(line.round() + " " + line.number() + " " + line.person());
            }
        }
    }

    private static int points(Line line, List<Integer> closed, Set<String> rightBefore) {
        if (!line.right()) {
            return 0;
        }
        int streak = 0;
        for (int i = closed.indexOf(line.number()) - 1; i >= 0; i--) {
            if (!rightBefore.contains(line.round() + " " + closed.get(i) + " " + line.person())) {
                break;
            }
            streak++;
        }
        long speed = line.taken() < 0 ? 0 : Math.max(0, 5 - line.taken() / FIFTH);
        return (int) (10 + speed + Math.min(5, streak));
    }

    Map<String, Long> scores(long chat) {
        return scores.getOrDefault(chat, Map.of());
    }

    int answers() {
        return answers;
    }

    int mistakes() {
        return mistakes;
    }

    int rounds() {
        return rounds;
    }

    int unended() {
        return unended;
    }
}
