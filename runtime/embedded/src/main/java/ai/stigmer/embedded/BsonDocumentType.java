package ai.stigmer.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Documents in the file, as BSON. */
final class BsonDocumentType extends BasicDataType<Document> {
    private static final int FIRST_GUESS_BYTES = 1 << 10;

    /** What a document takes, about; the store asks for every document, and encoding each to know would cost too much. */
    private volatile int usualBytes = FIRST_GUESS_BYTES;

    @Override
    public int getMemory(Document document) {
        return usualBytes;
    }

    @Override
    public void write(WriteBuffer file, Document document) {
        ByteBuf bytes = Unpooled.buffer(usualBytes);
        BsonEncoder.encodeDocument(document, bytes);
        remember(bytes.readableBytes());
        file.putVarInt(bytes.readableBytes()).put(bytes.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer file) {
        int length = DataUtils.readVarInt(file);
        remember(length);
        Document document = BsonDecoder.decodeBson(Unpooled.wrappedBuffer(file.slice(file.position(), length)));
        file.position(file.position() + length);
        return document;
    }

    private void remember(int bytes) {
        usualBytes = (usualBytes * 15 + bytes) / 16;
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
