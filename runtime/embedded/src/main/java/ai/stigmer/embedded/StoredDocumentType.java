package ai.stigmer.embedded;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in the file, as BSON. */
final class StoredDocumentType extends BasicDataType<StoredDocument> {
    private static final int OVERHEAD_BYTES = 48;

    @Override
    public int getMemory(StoredDocument document) {
        return document.bson().length + OVERHEAD_BYTES;
    }

    @Override
    public void write(WriteBuffer file, StoredDocument document) {
        file.putVarInt(document.bson().length).put(document.bson());
    }

    @Override
    public StoredDocument read(ByteBuffer file) {
        byte[] bson = new byte[DataUtils.readVarInt(file)];
        file.get(bson);
        return new StoredDocument(bson);
    }

    @Override
    public StoredDocument[] createStorage(int size) {
        return new StoredDocument[size];
    }
}
