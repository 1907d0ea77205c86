package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.read.AuthorizationOptions;
import ai.stigmer.protoc.read.DeclaredAuthorization;
import ai.stigmer.protoc.read.LookAlikes;
import ai.stigmer.protoc.read.PluginRequest;
import ai.stigmer.protoc.read.ProtoMethod;
import ai.stigmer.protoc.read.ProtoService;
import ai.stigmer.protoc.read.RpcPlace;
import ai.stigmer.protoc.read.StigmerOptions;
import ai.stigmer.protoc.read.UnreadableOption;
import ai.stigmer.protoc.read.Vocabulary.Word;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Finds what is said of an rpc: by itself in the one vocabulary or the other, or else by its service. */
final class Declarations {
    private final StigmerOptions stigmer;
    private final AuthorizationOptions classic;
    private final LookAlikes lookAlikes;
    private final Diagnostics diagnostics;

    Declarations(PluginRequest request, StigmerOptions stigmer, AuthorizationOptions classic, Diagnostics diagnostics) {
        this.stigmer = stigmer;
        this.classic = classic;
        this.lookAlikes = new LookAlikes(request, classic::reads);
        this.diagnostics = diagnostics;
    }

    /** What an rpc says, with the kind of its service where it says none; saying it in both vocabularies is an error. */
    DeclaredAuthorization of(
            ProtoService service, ProtoMethod method, Optional<KindModel> kind, RpcPlace place, String subject)
            throws IOException {
        DeclaredAuthorization own = stigmer.of(method);
        DeclaredAuthorization other = classic.of(method);
        if (!other.isSilent()) {
            if (own.isSilent()) {
                return other;
            }
            new RpcReport(diagnostics, own.vocabulary(), place, subject)
                    .at(
                            Rule.CONTRADICTING_OPTIONS,
                            Word.CHECK,
                            StigmerOptions.RPC
                                    + " and the options of another vocabulary contradict each other; keep the one"
                                    + " or the other");
        }
        boolean saysNothing = own.isSilent() && other.isSilent();
        List<UnreadableOption> resembling = saysNothing ? lookAlikes.of(method) : List.of();
        boolean needsDefault = !own.saysWhoMayCall()
                && own.unreadable().isEmpty()
                && other.isSilent()
                && !own.operation().equals(Optional.of(Operation.APPLY));
        Optional<DeclaredAuthorization> ofService = needsDefault ? stigmer.defaults(service) : Optional.empty();
        if (ofService.isPresent()) {
            return ofKind(ofService.get().with(own.operation(), own.onParent()).with(resembling), kind);
        }
        if (!saysNothing) {
            return ofKind(own, kind);
        }
        return (stigmer.areDeclared() ? own : other).with(resembling);
    }

    /** What is said without a kind is about the service's own; an operation knows better what it is about. */
    private static DeclaredAuthorization ofKind(DeclaredAuthorization declared, Optional<KindModel> kind) {
        if (kind.isEmpty()) {
            return declared;
        }
        String name = kind.get().name();
        DeclaredAuthorization also = declared.alsoOfKind(name);
        return also.operation().isPresent() || also.config().isEmpty()
                ? also
                : also.with(also.config().get().ofKind(name));
    }
}
