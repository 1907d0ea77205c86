package ai.stigmer.admin;

import ai.stigmer.model.Subject;
import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.ResourceRef;
import ai.stigmer.runtime.error.RpcException;

/** Reads principals and resources from the fields of a request. What has another form is INVALID_ARGUMENT. */
final class RequestNames {
    private RequestNames() {}

    /** {@code user:ada}. */
    static Principal principal(String field, String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw RpcException.invalidField(field, "\"" + text + "\" is no principal; write type:id, such as user:ada");
        }
        try {
            return new Principal(text.substring(0, colon), text.substring(colon + 1));
        } catch (IllegalArgumentException malformed) {
            throw RpcException.invalidField(field, String.valueOf(malformed.getMessage()));
        }
    }

    /** {@code note:n1}. */
    static ResourceRef resource(String field, String text) {
        Subject named = subject(field, text);
        if (named.isUserset() || named.isEveryone()) {
            throw RpcException.invalidField(field, "\"" + text + "\" is no resource; write kind:id, such as note:n1");
        }
        return new ResourceRef(named.type(), named.id());
    }

    /** {@code user:ada}, {@code user:*} or {@code group:eng#member}. */
    static Subject subject(String field, String text) {
        try {
            return Subject.parse(text);
        } catch (IllegalArgumentException malformed) {
            throw RpcException.invalidField(field, String.valueOf(malformed.getMessage()));
        }
    }
}
