package nerchinsk.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.IndexInput;
import org.junit.jupiter.api.Test;

class ArrayInputTest {
    @Test
    void whatLuceneWroteIsRead() throws IOException {
        ByteBuffersDataOutput written = new ByteBuffersDataOutput();
        written.writeByte((byte) -1);
        written.writeShort((short) -2);
        written.writeInt(-3);
        written.writeLong(-4);
        written.writeVInt(5_000);
        written.writeString("мост");
        ArrayInput input = ArrayInput.of("file", written.toArrayCopy());
        assertThat(input.readByte()).isEqualTo((byte) -1);
        assertThat(input.readShort()).isEqualTo((short) -2);
        assertThat(input.readInt()).isEqualTo(-3);
        assertThat(input.readLong()).isEqualTo(-4);
        assertThat(input.readVInt()).isEqualTo(5_000);
        assertThat(input.readString()).isEqualTo("мост");
        assertThat(input.getFilePointer()).isEqualTo(input.length());
        assertThat(input.readShort(1)).isEqualTo((short) -2);
        assertThat(input.readInt(3)).isEqualTo(-3);
        assertThat(input.readLong(7)).isEqualTo(-4);
    }

    @Test
    void manyNumbersAreReadAtOnce() throws IOException {
        ByteBuffersDataOutput written = new ByteBuffersDataOutput();
        written.writeByte((byte) 0);
        written.writeInt(1);
        written.writeInt(-2);
        written.writeLong(3);
        ArrayInput input = ArrayInput.of("file", written.toArrayCopy());
        input.seek(1);
        int[] ints = new int[3];
        input.readInts(ints, 1, 2);
        long[] longs = new long[1];
        input.readLongs(longs, 0, 1);
        assertThat(ints).containsExactly(0, 1, -2);
        assertThat(longs).containsExactly(3);
    }

    @Test
    void partEndsWhereItEndsThoughTheFileGoesOn() throws IOException {
        IndexInput part = ArrayInput.of("file", new byte[]{1, 2, 3, 4, 5, 6}).slice("part", 2, 3);
        assertThat(part.readByte()).isEqualTo((byte) 3);
        assertThat(part.clone().readByte()).isEqualTo((byte) 4);
        assertThat(part.readByte()).isEqualTo((byte) 4);
        assertThatThrownBy(part::readShort).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> part.seek(4)).isInstanceOf(EOFException.class);
    }
}
