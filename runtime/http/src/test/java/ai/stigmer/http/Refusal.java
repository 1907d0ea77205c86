package ai.stigmer.http;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.ErrorInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.Base64;
import java.util.Locale;

/** How a call was refused: what a client sees of it, over whichever protocol. */
record Refusal(Status.Code code, String text, String reason) {
    static Refusal of(StatusRuntimeException failure) {
        return of(StatusProto.fromThrowable(failure));
    }

    static Refusal of(com.google.rpc.Status status) {
        try {
            return new Refusal(
                    Status.fromCodeValue(status.getCode()).getCode(),
                    status.getMessage(),
                    status.getDetailsCount() == 0
                            ? ""
                            : status.getDetails(0).unpack(ErrorInfo.class).getReason());
        } catch (InvalidProtocolBufferException malformed) {
            throw new AssertionError(malformed);
        }
    }

    /** Of Connect's JSON. */
    static Refusal of(String json) {
        JsonObject error = JsonParser.parseString(json).getAsJsonObject();
        return new Refusal(
                Status.Code.valueOf(error.get("code").getAsString().toUpperCase(Locale.ROOT)),
                error.get("message").getAsString(),
                error.has("details")
                        ? reason(error.getAsJsonArray("details").get(0).getAsJsonObject())
                        : "");
    }

    private static String reason(JsonObject detail) {
        try {
            String reason = ErrorInfo.parseFrom(
                            Base64.getDecoder().decode(detail.get("value").getAsString()))
                    .getReason();
            if (!detail.getAsJsonObject("debug").get("reason").getAsString().equals(reason)) {
                throw new AssertionError("the two forms of a detail differ: " + detail);
            }
            return reason;
        } catch (InvalidProtocolBufferException malformed) {
            throw new AssertionError(malformed);
        }
    }
}
