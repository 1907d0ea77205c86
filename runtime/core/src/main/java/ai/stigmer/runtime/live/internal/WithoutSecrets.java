package ai.stigmer.runtime.live.internal;

import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.resource.Stored;
import ai.stigmer.runtime.resource.internal.SensitiveFields;
import com.google.protobuf.Message;

/** Resources as they may go where subscribers, and whoever reads Redis, see them. Immutable. */
record WithoutSecrets<R extends Message>(ResourceType<R> type, SensitiveFields sensitive) {
    static <R extends Message> WithoutSecrets<R> of(ResourceType<R> type) {
        return new WithoutSecrets<>(type, SensitiveFields.of(type));
    }

    R from(R resource) {
        return type.cast(sensitive.removeFrom(resource));
    }

    Stored<R> from(Stored<R> state) {
        return new Stored<>(from(state.resource()), state.revision());
    }
}
