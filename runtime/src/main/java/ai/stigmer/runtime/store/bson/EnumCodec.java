package ai.stigmer.runtime.store.bson;

import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Message;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/** An enum by its name; a number that the enum does not know as that number. */
record EnumCodec(EnumDescriptor type) implements ValueCodec {
    @Override
    public void write(Object value, BsonWriter writer) {
        EnumValueDescriptor constant = (EnumValueDescriptor) value;
        if (type.findValueByNumber(constant.getNumber()) == null) {
            writer.writeInt32(constant.getNumber());
        } else {
            writer.writeString(constant.getName());
        }
    }

    @Override
    public Object read(BsonReader reader, Message.Builder owner) {
        if (reader.getCurrentBsonType() == BsonType.INT32) {
            return type.findValueByNumberCreatingIfUnknown(reader.readInt32());
        }
        String name = reader.readString();
        EnumValueDescriptor constant = type.findValueByName(name);
        if (constant == null) {
            throw new IllegalArgumentException(type.getFullName() + " has no value \"" + name + "\"");
        }
        return constant;
    }
}
