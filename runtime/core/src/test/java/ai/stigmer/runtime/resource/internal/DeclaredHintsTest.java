package ai.stigmer.runtime.resource.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ai.stigmer.bson.BsonCodec;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.UnknownFieldSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The option as a parser leaves it that does not know it. */
class DeclaredHintsTest {
    private static final int NUMBER = 90303;
    private static final DeclaredHints HINTS = new DeclaredHints();

    private static FieldDescriptorProto.Builder field(String name, int number, UnknownFieldSet.Field option) {
        FieldDescriptorProto.Builder field = FieldDescriptorProto.newBuilder()
                .setName(name)
                .setNumber(number)
                .setType(FieldDescriptorProto.Type.TYPE_STRING);
        field.getOptionsBuilder()
                .setUnknownFields(
                        UnknownFieldSet.newBuilder().addField(NUMBER, option).build());
        return field;
    }

    private static UnknownFieldSet.Field names(String... names) {
        UnknownFieldSet.Field.Builder option = UnknownFieldSet.Field.newBuilder();
        List.of(names).forEach(name -> option.addLengthDelimited(ByteString.copyFromUtf8(name)));
        return option.build();
    }

    private static Descriptor type(FieldDescriptorProto.Builder... fields) throws DescriptorValidationException {
        DescriptorProto.Builder type = DescriptorProto.newBuilder().setName("Thing");
        List.of(fields).forEach(type::addField);
        FileDescriptorProto file = FileDescriptorProto.newBuilder()
                .setName("thing.proto")
                .setSyntax("proto3")
                .addMessageType(type)
                .build();
        return FileDescriptor.buildFrom(file, new FileDescriptor[0]).findMessageTypeByName("Thing");
    }

    private static BsonCodec<DynamicMessage> codec(Descriptor type) {
        return BsonCodec.of(DynamicMessage.getDefaultInstance(type), HINTS);
    }

    @Test
    void former_names_are_found_by_number() throws Exception {
        Descriptor type = type(field("one", 1, names("uno", "eins")), field("two", 2, names()));

        assertThat(HINTS.formerNames(type.findFieldByNumber(1))).containsExactly("uno", "eins");
        assertThat(HINTS.formerNames(type.findFieldByNumber(2))).isEmpty();
    }

    @Test
    void a_former_name_that_another_field_has_or_had_refuses_the_start() throws Exception {
        Descriptor taken = type(field("one", 1, names("two")), field("two", 2, names()));
        Descriptor twice = type(field("one", 1, names("old")), field("two", 2, names("old")));
        Descriptor own = type(field("one", 1, names("one")));

        assertThatThrownBy(() -> codec(taken))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Thing.one: the former name \"two\" is already one of Thing.two; give it to one field alone");
        assertThatThrownBy(() -> codec(twice))
                .hasMessage(
                        "Thing.two: the former name \"old\" is already one of Thing.one; give it to one field alone");
        assertThatThrownBy(() -> codec(own))
                .hasMessage(
                        "Thing.one: the former name \"one\" is already one of Thing.one; give it to one field alone");
    }

    @Test
    void what_is_no_name_and_an_option_of_another_shape_refuse_the_start() throws Exception {
        Descriptor path = type(field("one", 1, names("a.b")));
        Descriptor number = type(
                field("one", 1, UnknownFieldSet.Field.newBuilder().addVarint(1).build()));

        assertThatThrownBy(() -> codec(path))
                .hasMessage("Thing.one: the former name \"a.b\" is no name that a field can have");
        assertThatThrownBy(() -> codec(number))
                .hasMessageStartingWith("Thing.one: the option 90303 cannot be understood; expected a list of strings");
    }
}
