package nerchinsk.quiz;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nerchinsk.knowledge.Kind;
import nerchinsk.language.WordLists;

/** Tells what questions are about. */
final class Topics {
    private static final Map<Topic, List<String>> BEGINNINGS = read();

    private Topics() {
    }

    private static Map<Topic, List<String>> read() {
        Map<Topic, List<String>> beginnings = new EnumMap<>(Topic.class);
        for (String line : WordLists.lines(Topics.class, "topics.txt")) {
            String[] parts = line.split(": ");
            beginnings.put(Topic.ofCode(parts[0]).orElseThrow(), Arrays.asList(parts[1].split(" ")));
        }
        return beginnings;
    }

    /** By the words and terms of the sentence; it may be about none of the topics. */
    static Set<Topic> of(Gap gap) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        if (gap.wanted() == Wanted.YEAR) {
            topics.add(Topic.PERIODS);
        }
        if (gap.wanted() == Wanted.PERSON || names(gap, Kind.PERSON)) {
            topics.add(Topic.PEOPLE);
        }
        if (names(gap, Kind.TREATY)) {
            topics.add(Topic.TREATIES);
        }
        BEGINNINGS.forEach((topic, beginnings) -> {
            if (gap.told().words().stream().anyMatch(word -> beginnings.stream().anyMatch(word.form()::startsWith))) {
                topics.add(topic);
            }
        });
        return topics;
    }

    private static boolean names(Gap gap, Kind kind) {
        return gap.told().mentions().stream().anyMatch(mention -> mention.term().kind() == kind);
    }
}
