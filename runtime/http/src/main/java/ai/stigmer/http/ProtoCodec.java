package ai.stigmer.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Protobuf's binary form, which is left to the rpc to read. */
final class ProtoCodec implements MessageCodec {
    @Override
    public String name() {
        return "proto";
    }

    @Override
    public byte[] request(ServedRpc<?, ?> rpc, byte[] received) {
        return received;
    }

    @Override
    public <O> byte[] answer(ServedRpc<?, O> rpc, O message) {
        try (InputStream bytes = rpc.definition().getMethodDescriptor().streamResponse(message)) {
            return bytes.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
