package nerchinsk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SpanTest {
    @Test
    void endIsNotPartOfIt() {
        assertThat(new Span(4, 8).of("Das Kapital")).isEqualTo("Kapi");
    }

    @Test
    void neighboursDoNotOverlap() {
        assertThat(new Span(0, 4).overlaps(new Span(4, 8))).isFalse();
        assertThat(new Span(0, 5).overlaps(new Span(4, 8))).isTrue();
    }

    @Test
    void coversItselfAndWhatLiesWithin() {
        Span span = new Span(2, 6);
        assertThat(span.covers(span)).isTrue();
        assertThat(span.covers(new Span(3, 6))).isTrue();
        assertThat(span.covers(new Span(3, 7))).isFalse();
    }

    @Test
    void refusesToEndBeforeItStarts() {
        assertThatThrownBy(() -> new Span(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
