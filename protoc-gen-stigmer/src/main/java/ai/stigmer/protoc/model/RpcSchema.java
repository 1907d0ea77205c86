package ai.stigmer.protoc.model;

/**
 * What an rpc takes and gives, by the full names of the messages.
 *
 * @param withoutSideEffects whether the proto marks it so
 */
public record RpcSchema(String input, String output, boolean withoutSideEffects) {}
