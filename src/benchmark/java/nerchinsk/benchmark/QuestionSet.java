package nerchinsk.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nerchinsk.text.Language;
import nerchinsk.text.Span;

/**
 * Articles with questions whose answers stand in them, in the form of SQuAD 1.1.
 *
 * @param language what they are written in, told by the letters of the first question
 * @param articles the articles
 */
record QuestionSet(Language language, List<Article> articles) {
    /** Any mark that Markdown may take for its own. */
    private static final String MARKS = "[\\\\`*_{}\\[\\]<>()#+\\-.!|&~:=\"'^$]";

    record Article(String title, List<Paragraph> paragraphs) {
    }

    record Paragraph(String text, List<Asked> questions) {
        Paragraph withQuestionsOf(Paragraph other) {
            List<Asked> asked = new ArrayList<>();
            for (int i = 0; i < questions.size(); i++) {
                Asked own = questions.get(i);
                asked.add(new Asked(other.questions.get(i).text(), own.answer(), own.start()));
            }
            return new Paragraph(text, asked);
        }
    }

    /** A question and the span of its answer in the paragraph. */
    record Asked(String text, String answer, int start) {
        /** Where the answer stands in {@code passage}, whose white space may differ from the paragraph's. */
        Span in(String passage) {
            int best = -1;
            for (int at = passage.indexOf(answer); at >= 0; at = passage.indexOf(answer, at + 1)) {
                best = best < 0 || Math.abs(at - start) < Math.abs(best - start) ? at : best;
            }
            return best < 0 ? new Span(0, passage.length()) : new Span(best, best + answer.length());
        }
    }

    /**
     * The same texts with the questions of {@code other}, which has the same paragraphs and questions in another
     * language.
     */
    QuestionSet withQuestionsOf(QuestionSet other) {
        List<Article> asked = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (int j = 0; j < articles.get(i).paragraphs().size(); j++) {
                paragraphs.add(articles.get(i).paragraphs().get(j)
                        .withQuestionsOf(other.articles.get(i).paragraphs().get(j)));
            }
            asked.add(new Article(articles.get(i).title(), paragraphs));
        }
        return new QuestionSet(language, asked);
    }

    static QuestionSet read(Path file) {
        try {
            JsonNode data = new ObjectMapper().readTree(file.toFile()).get("data");
            List<Article> articles = new ArrayList<>();
            data.forEach(article -> articles.add(article(article)));
            String first = articles.getFirst().paragraphs().getFirst().questions().getFirst().text();
            boolean cyrillic = first.codePoints()
                    .anyMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC);
            return new QuestionSet(cyrillic ? Language.RUSSIAN : Language.ENGLISH, List.copyOf(articles));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Article article(JsonNode article) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (JsonNode paragraph : article.get("paragraphs")) {
            List<Asked> questions = new ArrayList<>();
            for (JsonNode question : paragraph.get("qas")) {
                JsonNode answer = question.get("answers").get(0);
                questions.add(new Asked(question.get("question").asText(), answer.get("text").asText(),
                        answer.get("answer_start").asInt()));
            }
            paragraphs.add(new Paragraph(paragraph.get("context").asText(), questions));
        }
        return new Article(article.get("title").asText().replace('_', ' '), paragraphs);
    }

    /** The id of the document that an article becomes. */
    static String id(Article article) {
        return article.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** Writes {@code articles} as a knowledge folder and reads it as the program does. */
    Engine engine(List<Article> articles) {
        try {
            Path folder = Files.createTempDirectory("benchmark");
            Files.createDirectory(folder.resolve("documents"));
            for (Article article : articles) {
                Files.writeString(folder.resolve("documents").resolve(id(article) + "." + language.code() + ".md"),
                        document(article));
            }
            return new Engine(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a knowledge folder", e);
        }
    }

    private String document(Article article) {
        StringBuilder text = new StringBuilder("---\ntitle: \"").append(article.title()).append("\"\nlanguage: ")
                .append(language.code()).append("\nrendering: verbatim\nsource:\n  publisher: Wikipedia\n---\n");
        for (Paragraph paragraph : article.paragraphs()) {
            String line = paragraph.text().replace("\uFEFF", "").replaceAll("\\s+", " ").strip();
            text.append('\n').append(line.replaceAll(MARKS, "\\\\$0")).append('\n');
        }
        return text.toString();
    }
}
