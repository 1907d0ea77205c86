package ai.stigmer.runtime.resource.internal;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds fields by name and collects those that are not there, so that all of them are reported at once. */
public final class RequiredFields {
    private final Descriptor resource;
    private final List<String> missing = new ArrayList<>();

    public RequiredFields(Descriptor resource) {
        this.resource = resource;
    }

    public FieldDescriptor message(@Nullable Descriptor parent, String name) {
        return singular(parent, name, JavaType.MESSAGE);
    }

    public FieldDescriptor message(@Nullable FieldDescriptor parent, String name) {
        return message(typeOf(parent), name);
    }

    FieldDescriptor string(@Nullable FieldDescriptor parent, String name) {
        return string(typeOf(parent), name);
    }

    FieldDescriptor string(@Nullable Descriptor parent, String name) {
        return singular(parent, name, JavaType.STRING);
    }

    private static @Nullable Descriptor typeOf(@Nullable FieldDescriptor field) {
        return field == null ? null : field.getMessageType();
    }

    // What is missing comes back as null, and nobody sees it: throwIfAnythingIsMissing ends the construction.
    @SuppressWarnings("NullAway")
    private FieldDescriptor singular(@Nullable Descriptor parent, String name, JavaType type) {
        if (parent == null) {
            return null;
        }
        FieldDescriptor field = parent.findFieldByName(name);
        if (field == null || field.isRepeated() || field.getJavaType() != type) {
            missing.add(parent.getFullName() + " needs a singular " + (type == JavaType.MESSAGE ? "message" : "string")
                    + " field \"" + name + "\"");
            return null;
        }
        return field;
    }

    public void throwIfAnythingIsMissing() {
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    resource.getFullName() + " cannot be served as a resource: " + String.join("; ", missing));
        }
    }
}
