package ai.stigmer.protoc.read;

import com.google.protobuf.CodedInputStream;
import java.io.IOException;

/** Reads a packed {@code repeated int32}. */
final class PackedIntegers {
    private PackedIntegers() {}

    static int[] of(Slice packed) throws IOException {
        int count = 0;
        for (int i = 0; i < packed.length(); i++) {
            count += packed.bytes()[packed.offset() + i] >= 0 ? 1 : 0;
        }
        int[] values = new int[count];
        CodedInputStream in = CodedInputStream.newInstance(packed.bytes(), packed.offset(), packed.length());
        for (int i = 0; i < count; i++) {
            values[i] = in.readInt32();
        }
        return values;
    }
}
