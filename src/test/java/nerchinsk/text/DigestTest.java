package nerchinsk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DigestTest {
    @Test
    void digestIsThatOfTheLettersInUtf8() {
        // The example of FIPS 180-2, and «мост» as sha256sum digests it.
        assertThat(new Digest().add("a").add("bc").hex())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(new Digest().add("мост").hex(5)).isEqualTo("16526a97c2");
    }

    @Test
    void sameTextsInAnotherOrderHaveAnotherDigest() {
        assertThat(new Digest().add("a").add("b").hex()).isNotEqualTo(new Digest().add("b").add("a").hex());
    }
}
