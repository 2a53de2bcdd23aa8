package nerchinsk.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            # top of the browser                   ; headline                  ; title                     ; site
            The old bridge | Northern Lines        ;                           ; The old bridge            ; Northern Lines
            The old bridge - Wikipedia             ; The old bridge            ; The old bridge            ; Wikipedia
            Старый мост — Северные линии           ; Старый мост               ; Старый мост               ; Северные линии
            The bridge – a short history           ;                           ; The bridge – a short history ;
            The bridge – a short history           ; The bridge – a short history ; The bridge – a short history ;
            Bridges | Northern Lines               ; The old bridge            ; The old bridge            ;
            The old bridge                         ;                           ; The old bridge            ;
            """)
    void siteStandsBehindTheTitle(String line, String headline, String title, String site) {
        PageTitle found = PageTitle.of(line, Optional.ofNullable(headline));
        assertThat(found.title()).contains(title);
        assertThat(found.site()).isEqualTo(Optional.ofNullable(site));
    }
}
