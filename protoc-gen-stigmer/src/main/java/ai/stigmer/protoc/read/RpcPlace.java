package ai.stigmer.protoc.read;

import ai.stigmer.protoc.model.SourcePosition;

/** Where an rpc stands in the protos, and what is said of it. */
public sealed interface RpcPlace {
    /** The rpc itself, or the statement about it. */
    SourcePosition ofRpc();

    /**
     * An option, as exactly as protoc says.
     *
     * @param subField the number of the sub-field; 0 for the whole option
     */
    SourcePosition ofOption(int option, int subField);

    /** An rpc that says itself who may call it, or else its service does. */
    record OnRpc(SourceInfo source, ProtoService service, ProtoMethod method) implements RpcPlace {
        @Override
        public SourcePosition ofRpc() {
            return source.of(service, method);
        }

        @Override
        public SourcePosition ofOption(int option, int subField) {
            return option == StigmerOptions.SERVICE_NUMBER
                    ? source.ofOption(service, option, subField)
                    : source.ofOption(service, method, option, subField);
        }
    }

    /**
     * An rpc of somebody else's service.
     *
     * @param source that of the file that says who may call it
     * @param index which of the file's statements does
     */
    record InFile(SourceInfo source, int index) implements RpcPlace {
        @Override
        public SourcePosition ofRpc() {
            return source.ofForeign(index);
        }

        @Override
        public SourcePosition ofOption(int option, int subField) {
            return source.ofForeign(index);
        }
    }
}
