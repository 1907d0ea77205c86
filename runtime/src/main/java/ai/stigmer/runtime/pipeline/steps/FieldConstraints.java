package ai.stigmer.runtime.pipeline.steps;

import ai.stigmer.runtime.grpc.RpcException.FieldViolation;
import build.buf.protovalidate.Validator;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.Violation;
import build.buf.protovalidate.exceptions.ValidationException;
import build.buf.validate.FieldPath;
import build.buf.validate.FieldPathElement;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Message;
import java.util.List;

/**
 * Judges messages by the constraints in their protos, with protovalidate.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class FieldConstraints {
    private final Validator validator;

    private FieldConstraints(Validator validator) {
        this.validator = validator;
    }

    /**
     * Compiles the constraints of these types now, so that a constraint that makes no sense stops the service's start and
     * the first request is as fast as any. Other types are compiled when they are first seen.
     *
     * @throws IllegalArgumentException if a constraint cannot be compiled
     */
    public static FieldConstraints of(List<Descriptor> types) {
        try {
            return new FieldConstraints(ValidatorFactory.newBuilder().buildWithDescriptors(types, false));
        } catch (ValidationException broken) {
            throw new IllegalArgumentException("a buf.validate constraint cannot be compiled", broken);
        }
    }

    /**
     * All violations of a message.
     *
     * @param prefix what stands in front of each field path: where in the request the message is
     */
    public List<FieldViolation> violations(String prefix, Message message) {
        try {
            return validator.validate(message).getViolations().stream()
                    .map(violation -> describe(prefix, violation))
                    .toList();
        } catch (ValidationException broken) {
            throw new IllegalStateException(
                    "constraints of " + message.getDescriptorForType().getFullName() + " cannot be judged", broken);
        }
    }

    private static FieldViolation describe(String prefix, Violation violation) {
        build.buf.validate.Violation found = violation.toProto();
        String path = path(found.getField());
        String field =
                path.isEmpty() && prefix.endsWith(".") ? prefix.substring(0, prefix.length() - 1) : prefix + path;
        return new FieldViolation(field, found.getMessage().isEmpty() ? found.getRuleId() : found.getMessage());
    }

    /** {@code items[2].labels["a"]}, as protovalidate itself writes paths. */
    private static String path(FieldPath fieldPath) {
        StringBuilder path = new StringBuilder();
        for (FieldPathElement element : fieldPath.getElementsList()) {
            path.append(path.isEmpty() ? "" : ".").append(element.getFieldName());
            switch (element.getSubscriptCase()) {
                case INDEX -> path.append('[').append(element.getIndex()).append(']');
                case BOOL_KEY -> path.append('[').append(element.getBoolKey()).append(']');
                case INT_KEY -> path.append('[').append(element.getIntKey()).append(']');
                case UINT_KEY ->
                    path.append('[')
                            .append(Long.toUnsignedString(element.getUintKey()))
                            .append(']');
                case STRING_KEY ->
                    path.append("[\"").append(element.getStringKey()).append("\"]");
                case SUBSCRIPT_NOT_SET -> {}
            }
        }
        return path.toString();
    }
}
