package ai.stigmer.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** The keys of an index in the file: a value for each of its fields. */
final class KeyValueType extends BasicDataType<KeyValue> {
    private final ValueType values = new ValueType();

    @Override
    public int compare(KeyValue one, KeyValue other) {
        int shared = Math.min(one.size(), other.size());
        for (int i = 0; i < shared; i++) {
            int order = values.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    @Override
    public int getMemory(KeyValue key) {
        return key.stream().mapToInt(values::getMemory).sum();
    }

    @Override
    public void write(WriteBuffer file, KeyValue key) {
        file.putVarInt(key.size());
        key.forEach(value -> values.write(file, value));
    }

    @Override
    public KeyValue read(ByteBuffer file) {
        Object[] read = new Object[DataUtils.readVarInt(file)];
        Arrays.setAll(read, i -> values.read(file));
        return new KeyValue(read);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
