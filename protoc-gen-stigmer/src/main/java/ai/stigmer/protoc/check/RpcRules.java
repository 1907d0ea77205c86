package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.CallShape;
import ai.stigmer.protoc.model.JavaType;
import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.read.DeclaredAuthorization;
import ai.stigmer.protoc.read.PluginRequest;
import ai.stigmer.protoc.read.ProtoMessage;
import ai.stigmer.protoc.read.ProtoMethod;
import ai.stigmer.protoc.read.ProtoService;
import ai.stigmer.protoc.read.ResourceDeclaration;
import ai.stigmer.protoc.read.SourceInfo;
import ai.stigmer.protoc.read.StigmerOptions;
import java.io.IOException;
import java.util.Optional;

/** Holds one rpc to what is said of who may call it and what serves it. */
final class RpcRules {
    private final PluginRequest request;
    private final StigmerOptions stigmerOptions;
    private final PostureRules postures;
    private final OperationRules operations;
    private final Optional<ModelRules> model;

    RpcRules(PluginRequest request, StigmerOptions stigmerOptions, PostureRules postures, Optional<ModelRules> model) {
        this.request = request;
        this.stigmerOptions = stigmerOptions;
        this.postures = postures;
        this.operations = new OperationRules(request, postures);
        this.model = model;
    }

    /**
     * The rpc, if nothing is wrong with it, which else is reported.
     *
     * @param source that of the file that declares it, for its comment
     * @param kind the kind that its service serves
     * @param javaPackage where its controller goes
     */
    Optional<JudgedRpc> judge(
            ProtoService service,
            ProtoMethod method,
            SourceInfo source,
            Optional<KindModel> kind,
            DeclaredAuthorization declared,
            String javaPackage,
            RpcReport report)
            throws IOException {
        ProtoMessage input = request.message(method.inputType());
        ProtoMessage output = request.message(method.outputType());
        requireReachable(javaPackage, input.javaType(), report);
        if (!output.fullName().equals(input.fullName())) {
            requireReachable(javaPackage, output.javaType(), report);
        }
        Optional<Posture> posture = posture(method, kind, declared, report);
        model.ifPresent(rules -> posture.ifPresent(judged -> rules.check(judged, kind, report)));
        return posture.map(judged -> new JudgedRpc(
                method.name(),
                service.fullName(),
                CallShape.of(method.clientStreaming(), method.serverStreaming()),
                input.javaType(),
                output.javaType(),
                judged,
                declared.operation(),
                source.comment(service, method),
                method.deprecated(),
                report.place().ofRpc()));
    }

    private Optional<Posture> posture(
            ProtoMethod method, Optional<KindModel> kind, DeclaredAuthorization declared, RpcReport report)
            throws IOException {
        Optional<Operation> operation = declared.operation();
        if (operation.isPresent() && declared.unreadable().isEmpty()) {
            Optional<ResourceDeclaration> resource = kind.isEmpty()
                    ? Optional.empty()
                    : stigmerOptions.resource(kind.get().name());
            return operations.judge(operation.get(), declared, resource, method, report);
        }
        return postures.judge(declared, request.message(method.inputType()), report);
    }

    /** Java cannot import from the package without a name, nor name what is called like none of its names. */
    private static void requireReachable(String javaPackage, JavaType type, RpcReport report) {
        if (type.packageName().isEmpty() && !javaPackage.isEmpty()) {
            report.rpc(
                    Rule.CLASS_OUT_OF_REACH,
                    "uses the class " + type.simpleName()
                            + ", which stands in no Java package and so cannot be imported; give its file a java_package");
        }
        JavaWords.wrongName(type)
                .ifPresent(name -> report.rpc(
                        Rule.CLASS_OUT_OF_REACH,
                        "uses the class " + type.qualifiedName() + ", but " + name
                                + " is no such name in Java; give its file a java_package, a java_outer_classname or "
                                + "java_multiple_files, or rename it"));
    }
}
