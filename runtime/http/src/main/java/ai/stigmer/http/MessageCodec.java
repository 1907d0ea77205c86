package ai.stigmer.http;

import com.google.protobuf.InvalidProtocolBufferException;

/** A form in which messages travel. Thread-safe. */
interface MessageCodec {
    /** As content types call it, {@code json} in {@code application/connect+json}. */
    String name();

    /**
     * A request in protobuf's binary form.
     *
     * @throws InvalidProtocolBufferException if it is no such message, with what is wrong
     */
    byte[] request(ServedRpc<?, ?> rpc, byte[] received) throws InvalidProtocolBufferException;

    /** An answer in this form. */
    <O> byte[] answer(ServedRpc<?, O> rpc, O message);
}
