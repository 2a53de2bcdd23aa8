package nerchinsk.knowledge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nerchinsk.text.Language;
import nerchinsk.yaml.Field;
import nerchinsk.yaml.MappingReader;
import nerchinsk.yaml.Place;
import nerchinsk.yaml.Problem;
import nerchinsk.yaml.Reading;
import nerchinsk.yaml.TextFile;
import nerchinsk.yaml.YamlScalar;

/** Reads the glossary: terms with their names in both languages, each name claimed by one term only. */
public final class GlossaryReader {
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Integer> linesById = new HashMap<>();
    private final NameClaims claims = new NameClaims(problems);

    private GlossaryReader() {
    }

    /** The glossary that {@code file} holds; a glossary or problems. */
    public static Reading<Glossary> read(TextFile file) {
        GlossaryReader reader = new GlossaryReader();
        Optional<Glossary> glossary = MappingReader.of(file, reader.problems).map(reader::readTerms);
        return Reading.strict(glossary, reader.problems);
    }

    private Glossary readTerms(MappingReader top) {
        List<Term> terms = new ArrayList<>();
        top.required("terms").mappings().forEach(fields -> readTerm(fields).ifPresent(terms::add));
        top.end();
        return new Glossary(terms);
    }

    private Optional<Term> readTerm(MappingReader fields) {
        Optional<String> id = readId(fields.required("id"));
        Optional<Kind> kind = fields.required("kind").oneOf(List.of(Kind.values()), Kind::word);
        Map<Language, Names> names = new EnumMap<>(Language.class);
        Claimant claimant = new Claimant(id, fields.place());
        boolean named = false;
        for (Language language : Language.values()) {
            Field field = fields.optional(language.code());
            named |= field.present();
            field.mapping().flatMap(inside -> readNames(inside, language, claimant))
                    .ifPresent(found -> names.put(language, found));
        }
        if (!named) {
            problems.add(fields.place().problem("a term without names: add en or ru"));
        }
        fields.end();
        return id.flatMap(known -> kind.map(of -> new Term(known, of, names)));
    }

    private Optional<String> readId(Field field) {
        Optional<String> id = field.text();
        if (id.filter(Predicate.not(DocumentId::isId)).isPresent()) {
            field.problem("must be of small Latin letters, digits and hyphens");
        }
        Place place = field.place();
        id.map(known -> linesById.putIfAbsent(known, place.line())).ifPresent(
                line -> field.problem("is the id of the term in line " + line + " too: choose another"));
        return id;
    }

    private Optional<Names> readNames(MappingReader fields, Language language, Claimant claimant) {
        Field field = fields.required("name");
        Optional<String> name = field.text();
        List<YamlScalar> variants = fields.optional("variants").texts();
        fields.end();
        name.ifPresent(text -> claims.claim(language, text, field.place(), claimant));
        variants.forEach(variant -> claims.claim(language, variant.text(), variant.place(), claimant));
        return name.map(text -> new Names(text, variants.stream().map(YamlScalar::text).toList()));
    }
}
