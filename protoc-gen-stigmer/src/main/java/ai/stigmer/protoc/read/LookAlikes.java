package ai.stigmer.protoc.read;

import ai.stigmer.protoc.read.OptionValues.Occurrence;
import ai.stigmer.protoc.read.UnreadableOption.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Options of rpcs that are called like ours but have other numbers. An rpc with nothing else was meant to be authorized
 * by them, so it must not pass for one that says nothing.
 */
public final class LookAlikes {
    private static final String METHOD_OPTIONS = "google.protobuf.MethodOptions";
    private static final Map<String, String> REMEDIES = Map.of(
            AuthorizationOptions.CONFIG,
            "give it the number 50056",
            AuthorizationOptions.IS_PUBLIC,
            "give it the number 50057",
            AuthorizationOptions.IS_SKIP_AUTHORIZATION,
            "give it the number 50058",
            "rpc",
            "import stigmer/options.proto");

    private final PluginRequest request;
    private final IntPredicate isRead;

    /**
     * The look-alikes of a request.
     *
     * @param isRead whether an option of this number is read, and so resembles nothing
     */
    public LookAlikes(PluginRequest request, IntPredicate isRead) {
        this.request = request;
        this.isRead = isRead;
    }

    /** The look-alikes that an rpc has. */
    public List<UnreadableOption> of(ProtoMethod method) throws IOException {
        List<UnreadableOption> found = new ArrayList<>();
        for (Occurrence option : method.options().all()) {
            Optional<ProtoExtension> extension = isRead.test(option.number())
                    ? Optional.empty()
                    : request.extension(METHOD_OPTIONS, option.number());
            if (extension.isPresent() && resemblesOurs(extension.get())) {
                UnreadableOption lookAlike = lookAlike(extension.get());
                if (!found.contains(lookAlike)) {
                    found.add(lookAlike);
                }
            }
        }
        return found;
    }

    /** {@code config} and {@code rpc} are words of many, so what they hold has to resemble ours too. */
    private boolean resemblesOurs(ProtoExtension extension) throws IOException {
        if (!REMEDIES.containsKey(extension.name())) {
            return false;
        }
        return extension.name().startsWith("is_")
                || (!extension.typeName().isEmpty()
                        && extension.isMessage()
                        && request.message(extension.typeName())
                                .field("permission")
                                .isPresent());
    }

    private static UnreadableOption lookAlike(ProtoExtension extension) {
        String name = extension.name();
        String scope = extension.scope();
        String remedy = name.equals("rpc") || scope.isEmpty() ? "" : "say authorization_package=" + scope + ", or ";
        return new UnreadableOption(
                extension.number(),
                0,
                Cause.LOOK_ALIKE,
                extension.fullName() + " is called like our option " + name + ", but has another number; " + remedy
                        + REMEDIES.get(name));
    }
}
