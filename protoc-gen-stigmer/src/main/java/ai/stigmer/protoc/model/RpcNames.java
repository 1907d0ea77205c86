package ai.stigmer.protoc.model;

/**
 * What an rpc is called in Java.
 *
 * @param descriptorGetter grpc-java's static method, {@code getUpdateStatusMethod}
 * @param constant {@code UPDATE_STATUS}
 * @param handlerType {@code UpdateStatusHandler}
 * @param parameter {@code updateStatus}
 */
public record RpcNames(String descriptorGetter, String constant, String handlerType, String parameter) {}
