package nerchinsk.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nerchinsk.fixtures.Shipped;
import nerchinsk.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void flagsOfTheShippedKnowledgeLieOnTheBackgroundAndApart(Language language) {
        Timeline timeline = Timeline.of(Shipped.files().knowledge(), language);
        Sheet sheet = new Sheet(timeline, new FlagCloth(Lettering.find()));
        Rectangle background = new Rectangle(Sheet.MARGIN, Sheet.TOP + Sheet.PERIOD_NAMES,
                Sheet.WIDTH - 2 * Sheet.MARGIN, sheet.bottom() - Sheet.TOP - Sheet.PERIOD_NAMES);
        Rectangle band = new Rectangle(0, sheet.bandTop(), Sheet.WIDTH, Sheet.BAND);
        List<Rectangle> places = sheet.flags().stream().map(hung -> place(sheet, hung)).toList();
        assertThat(places).hasSizeGreaterThan(20)
                .allMatch(background::contains)
                .noneMatch(band::intersects)
                .allMatch(place -> places.stream().filter(place::intersects).count() == 1);
    }

    private static Rectangle place(Sheet sheet, Rows.Hung hung) {
        return new Rectangle(hung.flag().x(), sheet.top(hung), hung.flag().width(), FlagCloth.height(hung.flag()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesOfTheShippedTreatiesAreWrittenInFull(Language language) {
        Timeline timeline = Timeline.of(Shipped.files().knowledge(), language);
        Sheet sheet = new Sheet(timeline, new FlagCloth(Lettering.find()));
        Set<String> cut = sheet.flags().stream().flatMap(hung -> hung.flag().labels().stream())
                .map(lines -> String.join(" ", lines)).filter(label -> label.endsWith("…")).collect(Collectors.toSet());
        assertThat(cut).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ENGLISH, Split 1956–1989, Closeness since 1989
            RUSSIAN, Раскол 1956–1989, Сближение с 1989 года
            """)
    void lastPeriodHasNoEnd(Language language, String split, String close) {
        PictureWords words = PictureWords.in(language);
        assertThat(PeriodsPainter.names(new Period(Mood.SPLIT, 1956, 1989), words, false)).first().isEqualTo(split);
        assertThat(PeriodsPainter.names(new Period(Mood.CLOSE, 1989, 2025), words, true)).first().isEqualTo(close);
    }

    @Test
    void labelsOfAYearAreKeptApart() {
        FlagCloth cloth = new FlagCloth(Lettering.find());
        Flag together = cloth.cut(new DatedYear(1901, 1, List.of("Iron Pact Great Flood")), 0);
        Flag apart = cloth.cut(new DatedYear(1901, 1, List.of("Iron Pact", "Great Flood")), 0);
        assertThat(apart.labels()).containsExactly(List.of("Iron Pact"), List.of("Great Flood"));
        assertThat(FlagCloth.height(apart)).isGreaterThan(FlagCloth.height(together) * 3 / 2);
    }
}
