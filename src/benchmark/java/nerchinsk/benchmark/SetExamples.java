package nerchinsk.benchmark;

import java.util.ArrayList;
import java.util.List;
import nerchinsk.benchmark.QuestionSet.Article;
import nerchinsk.benchmark.QuestionSet.Asked;
import nerchinsk.rank.RankingTraining.Example;
import nerchinsk.text.Language;

/** The examples that a question set makes; the title of the article is the group. */
final class SetExamples {
    private SetExamples() {
    }

    /**
     * All questions of {@code set}, asked over a part of it.
     *
     * @param asking the language of the questions
     * @param indexed the articles that are there to be found
     */
    static List<Example> of(QuestionSet set, Language asking, List<Article> indexed) {
        List<Example> examples = new ArrayList<>();
        Engine engine = set.engine(indexed);
        try (Asking over = new Asking(engine, engine.store())) {
            for (Article article : set.articles()) {
                for (int i = 0; i < article.paragraphs().size(); i++) {
                    int paragraph = i;
                    for (Asked asked : article.paragraphs().get(i).questions()) {
                        examples.add(over.example(article.title(), asked.text(), asking,
                                sentence -> Accuracy.isRight(sentence, article, paragraph, asked)));
                    }
                }
            }
        }
        return examples;
    }
}
