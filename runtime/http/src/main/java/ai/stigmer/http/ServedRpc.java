package ai.stigmer.http;

import com.google.protobuf.DescriptorProtos.MethodOptions.IdempotencyLevel;
import com.google.protobuf.Descriptors;
import io.grpc.MethodDescriptor.MethodType;
import io.grpc.ServerMethodDefinition;
import io.grpc.protobuf.ProtoMethodDescriptorSupplier;

/** An rpc with its guards, and its schema, which JSON needs. */
record ServedRpc<I, O>(ServerMethodDefinition<I, O> definition, Descriptors.MethodDescriptor schema) {
    /**
     * Finds the schema of a method.
     *
     * @throws IllegalStateException if the method comes without one
     */
    static <I, O> ServedRpc<I, O> of(ServerMethodDefinition<I, O> definition) {
        if (definition.getMethodDescriptor().getSchemaDescriptor() instanceof ProtoMethodDescriptorSupplier supplier) {
            return new ServedRpc<>(definition, supplier.getMethodDescriptor());
        }
        throw new IllegalStateException(definition.getMethodDescriptor().getFullMethodName()
                + " has no protobuf schema, which JSON needs; generate its service with full descriptors");
    }

    String fullName() {
        return definition.getMethodDescriptor().getFullMethodName();
    }

    boolean isUnary() {
        return definition.getMethodDescriptor().getType() == MethodType.UNARY;
    }

    boolean isServerStreaming() {
        return definition.getMethodDescriptor().getType() == MethodType.SERVER_STREAMING;
    }

    /** Whether a GET may call it. */
    boolean hasNoSideEffects() {
        return schema.getOptions().getIdempotencyLevel() == IdempotencyLevel.NO_SIDE_EFFECTS;
    }
}
