package ai.stigmer.protoc;

import ai.stigmer.protoc.emit.OutputFile;
import com.google.protobuf.CodedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a CodeGeneratorResponse field by field, so that no file has to wait for the next one. */
final class ResponseWriter {
    private static final int ERROR = 1;
    private static final int SUPPORTED_FEATURES = 2;
    private static final int MINIMUM_EDITION = 3;
    private static final int MAXIMUM_EDITION = 4;
    private static final int FILE = 15;
    private static final int FILE_NAME = 1;
    private static final int FILE_CONTENT = 15;

    private static final int FEATURE_PROTO3_OPTIONAL = 1;
    private static final int FEATURE_SUPPORTS_EDITIONS = 2;
    private static final int PROTO2 = 998;
    private static final int EDITION_2024 = 1001;

    private final CodedOutputStream out;

    ResponseWriter(OutputStream out) {
        this.out = CodedOutputStream.newInstance(out, 1 << 16);
    }

    /** Says what this plugin understands. */
    void begin() throws IOException {
        out.writeUInt64(SUPPORTED_FEATURES, FEATURE_PROTO3_OPTIONAL | FEATURE_SUPPORTS_EDITIONS);
        out.writeInt32(MINIMUM_EDITION, PROTO2);
        out.writeInt32(MAXIMUM_EDITION, EDITION_2024);
    }

    void error(String message) throws IOException {
        out.writeString(ERROR, message);
    }

    void file(OutputFile file) throws IOException {
        byte[] path = file.path().getBytes(StandardCharsets.UTF_8);
        byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
        out.writeTag(FILE, 2);
        out.writeUInt32NoTag(CodedOutputStream.computeByteArraySize(FILE_NAME, path)
                + CodedOutputStream.computeByteArraySize(FILE_CONTENT, content));
        out.writeByteArray(FILE_NAME, path);
        out.writeByteArray(FILE_CONTENT, content);
    }

    void end() throws IOException {
        out.flush();
    }
}
