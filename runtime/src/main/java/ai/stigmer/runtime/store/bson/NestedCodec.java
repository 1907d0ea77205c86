package ai.stigmer.runtime.store.bson;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import org.bson.BsonReader;
import org.bson.BsonWriter;

/** A message as a nested document. */
record NestedCodec(FieldDescriptor field, MessagePlan plan) implements ValueCodec {
    @Override
    public void write(Object value, BsonWriter writer) {
        plan.write((Message) value, writer);
    }

    @Override
    public Object read(BsonReader reader, Message.Builder owner) {
        Message.Builder nested = owner.newBuilderForField(field);
        plan.read(reader, nested);
        return nested.buildPartial();
    }
}
