package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.error.RpcException.FieldViolation;
import ai.stigmer.runtime.resource.internal.SensitiveFields;
import build.buf.protovalidate.Validator;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.Violation;
import build.buf.protovalidate.exceptions.ValidationException;
import build.buf.validate.FieldPath;
import build.buf.validate.FieldPathElement;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.List;
import java.util.stream.Stream;

/**
 * Judges messages by the constraints in their protos, with protovalidate.
 *
 * <p>Immutable and thread-safe.
 */
public final class FieldConstraints {
    private final Validator validator;

    private FieldConstraints(Validator validator) {
        this.validator = validator;
    }

    /**
     * Compiles the constraints of these types now, so that a constraint that makes no sense stops the service's start
     * and the first request is as fast as any. Other types are compiled when they are first seen.
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
        return found(message).map(violation -> describe(prefix, violation)).toList();
    }

    /**
     * The violations that have nothing to do with sensitive fields. No more can be judged of a message whose sender
     * could not read those, and leaves out what is to stay.
     */
    public List<FieldViolation> violationsOfOpenPart(SensitiveFields sensitive, Message message) {
        Descriptor type = message.getDescriptorForType();
        return found(message)
                .filter(violation -> !concerns(sensitive, type, violation))
                .map(violation -> describe("", violation))
                .toList();
    }

    /** The violations that {@link #violationsOfOpenPart} leaves out. */
    public List<FieldViolation> violationsOfSensitivePart(SensitiveFields sensitive, Message message) {
        Descriptor type = message.getDescriptorForType();
        return found(message)
                .filter(violation -> concerns(sensitive, type, violation))
                .map(violation -> describe("", violation))
                .toList();
    }

    private Stream<build.buf.validate.Violation> found(Message message) {
        try {
            return validator.validate(message).getViolations().stream().map(Violation::toProto);
        } catch (ValidationException broken) {
            throw new IllegalStateException(
                    "constraints of " + message.getDescriptorForType().getFullName() + " cannot be judged", broken);
        }
    }

    /** Whether a violation is about a sensitive field, or about a message as a whole in which there are such. */
    private static boolean concerns(
            SensitiveFields sensitive, Descriptor type, build.buf.validate.Violation violation) {
        Descriptor at = type;
        for (FieldPathElement element : violation.getField().getElementsList()) {
            FieldDescriptor field = at.findFieldByNumber(element.getFieldNumber());
            if (field != null && sensitive.isSensitive(field)) {
                return true;
            }
            FieldDescriptor value =
                    field != null && field.isMapField() ? field.getMessageType().findFieldByName("value") : field;
            if (value == null || value.getJavaType() != FieldDescriptor.JavaType.MESSAGE) {
                return false;
            }
            at = value.getMessageType();
        }
        // That a message is there at all, its sender can see.
        return !violation.getRuleId().equals("required") && sensitive.canBeIn(at);
    }

    private static FieldViolation describe(String prefix, build.buf.validate.Violation found) {
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
