package ai.stigmer.http;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.Any;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.protobuf.StatusProto;
import java.util.Base64;
import java.util.Locale;
import org.eclipse.jetty.http.HttpStatus;

/** Failures as the Connect protocol shows them. Each detail is there in binary, and as JSON for whoever reads it. */
final class ConnectErrors {
    private static final Base64.Encoder BASE64 = Base64.getEncoder().withoutPadding();

    private final JsonCodec json;

    ConnectErrors(JsonCodec json) {
        this.json = json;
    }

    JsonObject of(Status status, Metadata trailers) {
        JsonObject error = new JsonObject();
        error.addProperty("code", code(status.getCode()));
        if (status.getDescription() != null) {
            error.addProperty("message", status.getDescription());
        }
        JsonArray details = new JsonArray();
        StatusProto.fromStatusAndTrailers(status, trailers)
                .getDetailsList()
                .forEach(detail -> details.add(detail(detail)));
        if (!details.isEmpty()) {
            error.add("details", details);
        }
        return error;
    }

    private JsonObject detail(Any any) {
        JsonObject detail = new JsonObject();
        detail.addProperty("type", any.getTypeUrl().substring(any.getTypeUrl().lastIndexOf('/') + 1));
        detail.addProperty("value", BASE64.encodeToString(any.getValue().toByteArray()));
        json.printIfKnown(any).ifPresent(shown -> {
            JsonObject fields = JsonParser.parseString(shown).getAsJsonObject();
            fields.remove("@type");
            detail.add("debug", fields);
        });
        return detail;
    }

    private static String code(Status.Code code) {
        // The one word that the two protocols spell differently.
        return code == Status.Code.CANCELLED ? "canceled" : code.name().toLowerCase(Locale.ROOT);
    }

    static int httpStatus(Status.Code code) {
        return switch (code) {
            case OK -> HttpStatus.OK_200;
            case CANCELLED -> 499;
            case INVALID_ARGUMENT, FAILED_PRECONDITION, OUT_OF_RANGE -> HttpStatus.BAD_REQUEST_400;
            case UNAUTHENTICATED -> HttpStatus.UNAUTHORIZED_401;
            case PERMISSION_DENIED -> HttpStatus.FORBIDDEN_403;
            case NOT_FOUND -> HttpStatus.NOT_FOUND_404;
            case ALREADY_EXISTS, ABORTED -> HttpStatus.CONFLICT_409;
            case RESOURCE_EXHAUSTED -> HttpStatus.TOO_MANY_REQUESTS_429;
            case UNIMPLEMENTED -> HttpStatus.NOT_IMPLEMENTED_501;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE_503;
            case DEADLINE_EXCEEDED -> HttpStatus.GATEWAY_TIMEOUT_504;
            case UNKNOWN, INTERNAL, DATA_LOSS -> HttpStatus.INTERNAL_SERVER_ERROR_500;
        };
    }
}
