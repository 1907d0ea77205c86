package ai.stigmer.protoc.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Everything that the messages of an API's rpcs are made of.
 *
 * @param rpcs by {@code package.Service/method}
 * @param messages by full name: every one that an rpc takes or gives, directly or in another
 * @param enums by full name: every one that these messages have
 */
public record ApiSchema(
        Map<String, RpcSchema> rpcs, SortedMap<String, MessageSchema> messages, SortedMap<String, EnumSchema> enums) {
    public ApiSchema {
        rpcs = Map.copyOf(rpcs);
        messages = Collections.unmodifiableSortedMap(new TreeMap<>(messages));
        enums = Collections.unmodifiableSortedMap(new TreeMap<>(enums));
    }
}
