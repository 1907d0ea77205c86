package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.CallShape;
import ai.stigmer.protoc.model.JavaType;
import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.model.Operation;
import ai.stigmer.protoc.model.Posture;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.ServiceModel;
import ai.stigmer.protoc.read.AuthorizationOptions;
import ai.stigmer.protoc.read.DeclaredAuthorization;
import ai.stigmer.protoc.read.GrpcJavaNames;
import ai.stigmer.protoc.read.LookAlikes;
import ai.stigmer.protoc.read.PluginRequest;
import ai.stigmer.protoc.read.ProtoFile;
import ai.stigmer.protoc.read.ProtoMessage;
import ai.stigmer.protoc.read.ProtoMethod;
import ai.stigmer.protoc.read.ProtoService;
import ai.stigmer.protoc.read.ResourceDeclaration;
import ai.stigmer.protoc.read.SourceInfo;
import ai.stigmer.protoc.read.StigmerOptions;
import ai.stigmer.protoc.read.Vocabulary.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns a request into the models of its controllers, and holds every rpc to the rules on the way. */
public final class ApiChecks {
    private final PluginRequest request;
    private final AuthorizationOptions options;
    private final StigmerOptions stigmerOptions;
    private final ResourceRules resources;
    private final PostureRules postures;
    private final OperationRules operations;
    private final ServiceKinds kinds;
    private final LookAlikes lookAlikes;
    private final Optional<ModelRules> model;
    private final Diagnostics diagnostics = new Diagnostics();

    /**
     * What an API is held to.
     *
     * @param missingGoesToHandler whether an rpc that does not say who may call it is left to its handler
     * @param forJava whether Java code is wanted, so that what Java cannot name counts
     * @param model that kinds and permissions are looked up in, if there is one
     */
    public record Settings(boolean missingGoesToHandler, boolean forJava, Optional<AuthorizationModel> model) {}

    /** What a request comes to: models that are right, or the mistakes that keep it from having any. */
    public sealed interface Result {
        /** What is worth a look but forbids nothing, in the order of files and lines. */
        List<Diagnostic> warnings();

        /** An API that keeps every rule. */
        record Models(List<ResourceModel> resources, List<Diagnostic> warnings) implements Result {}

        /** All that is wrong, in the order of files and lines. */
        record Mistakes(List<Diagnostic> errors, List<Diagnostic> warnings) implements Result {}
    }

    private ApiChecks(PluginRequest request, AuthorizationOptions options, Settings settings) throws IOException {
        this.request = request;
        this.options = options;
        this.stigmerOptions = new StigmerOptions(request);
        this.lookAlikes = new LookAlikes(request, options::reads);
        FieldPathRules paths = new FieldPathRules(request);
        this.resources = new ResourceRules(stigmerOptions, paths, diagnostics);
        this.postures = new PostureRules(paths, settings.missingGoesToHandler());
        this.operations = new OperationRules(request, postures);
        this.kinds = new ServiceKinds(request, stigmerOptions, diagnostics);
        this.model = settings.model().map(known -> new ModelRules(known, diagnostics));
    }

    /**
     * Checks everything that is to be generated.
     *
     * @param options the authorization options as the request declares them
     * @throws IOException if the request contradicts itself
     */
    public static Result run(PluginRequest request, AuthorizationOptions options, Settings settings)
            throws IOException {
        ApiChecks checks = new ApiChecks(request, options, settings);
        List<ResourceModel> resources = checks.resources();
        List<Diagnostic> warnings = checks.diagnostics.warnings();
        List<Diagnostic> errors = checks.diagnostics.errors().stream()
                .filter(error -> settings.forJava() || !error.rule().isOfJava())
                .toList();
        return errors.isEmpty() ? new Result.Models(resources, warnings) : new Result.Mistakes(errors, warnings);
    }

    private List<ResourceModel> resources() throws IOException {
        resources.check();
        if (model.isPresent()) {
            for (ResourceDeclaration resource : stigmerOptions.resources()) {
                model.get().check(resource);
            }
        }
        Map<String, ServiceGroup> groups = new TreeMap<>();
        for (ProtoFile file : request.filesToGenerate()) {
            if (!file.services().isEmpty()) {
                SourceInfo source = file.sourceInfo();
                for (ProtoService service : file.services()) {
                    Optional<KindModel> kind = kinds.of(service, source);
                    model.ifPresent(rules -> kind.ifPresent(known -> rules.check(known, service, source)));
                    groups.computeIfAbsent(ServiceGroup.key(service, kind), key -> new ServiceGroup(service, kind))
                            .add(serviceModel(service, kind, source));
                }
            }
        }
        groups.values().forEach(group -> ApplyTargets.require(group, diagnostics));
        return new ControllerNaming(request, diagnostics).name(List.copyOf(groups.values()));
    }

    private ServiceModel serviceModel(ProtoService service, Optional<KindModel> kind, SourceInfo source)
            throws IOException {
        Map<String, String> getters = new HashMap<>();
        List<RpcModel> rpcs = new ArrayList<>();
        for (ProtoMethod method : service.methods()) {
            DeclaredAuthorization declared = declared(service, method, source);
            RpcReport report = new RpcReport(diagnostics, declared.vocabulary(), source, service, method);
            String getter = GrpcJavaNames.descriptorGetter(method.name());
            String other = getters.putIfAbsent(getter, method.name());
            if (other != null) {
                report.rpc(
                        Rule.SAME_DESCRIPTOR_NAME,
                        "has the same name in Java as " + other + ": grpc-java calls both " + getter
                                + "; rename one of them");
            }
            rpcModel(service, method, kind, declared, source, report).ifPresent(rpcs::add);
        }
        return new ServiceModel(
                service.name(),
                service.fullName(),
                GrpcJavaNames.serviceClass(service),
                source.comment(service),
                source.of(service),
                rpcs);
    }

    /** What the rpc says, in the one vocabulary or the other; saying it in both is an error. */
    private DeclaredAuthorization declared(ProtoService service, ProtoMethod method, SourceInfo source)
            throws IOException {
        DeclaredAuthorization own = stigmerOptions.of(method);
        DeclaredAuthorization classic = options.of(method);
        if (own.isSilent()) {
            if (!classic.isSilent()) {
                return classic;
            }
            return (stigmerOptions.areDeclared() ? own : classic).with(lookAlikes.of(method));
        }
        if (!classic.isSilent()) {
            new RpcReport(diagnostics, own.vocabulary(), source, service, method)
                    .at(
                            Rule.CONTRADICTING_OPTIONS,
                            Word.CHECK,
                            StigmerOptions.RPC
                                    + " and the options of another vocabulary contradict each other; keep the one"
                                    + " or the other");
        }
        return own;
    }

    private Optional<RpcModel> rpcModel(
            ProtoService service,
            ProtoMethod method,
            Optional<KindModel> kind,
            DeclaredAuthorization declared,
            SourceInfo source,
            RpcReport report)
            throws IOException {
        ProtoMessage input = request.message(method.inputType());
        ProtoMessage output = request.message(method.outputType());
        requireReachable(service, input.javaType(), report);
        if (!output.fullName().equals(input.fullName())) {
            requireReachable(service, output.javaType(), report);
        }
        Optional<Posture> posture = posture(method, kind, declared, report);
        model.ifPresent(rules -> posture.ifPresent(judged -> rules.check(judged, kind, report)));
        return posture.map(judged -> new RpcModel(
                method.name(),
                service.fullName(),
                RpcNaming.plain(method.name()),
                CallShape.of(method.clientStreaming(), method.serverStreaming()),
                input.javaType(),
                output.javaType(),
                judged,
                declared.operation(),
                source.comment(service, method),
                method.deprecated(),
                source.of(service, method)));
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
        return postures.judge(ofServiceKind(declared, kind), request.message(method.inputType()), report);
    }

    /** What {@code stigmer.rpc} says without a kind is about the service's own. */
    private DeclaredAuthorization ofServiceKind(DeclaredAuthorization declared, Optional<KindModel> kind) {
        boolean own = declared.vocabulary().equals(stigmerOptions.vocabulary());
        return own && kind.isPresent() && declared.config().isPresent()
                ? declared.with(declared.config().get().ofKind(kind.get().name()))
                : declared;
    }

    /** Java cannot import from the package without a name, nor name what is called like none of its names. */
    private static void requireReachable(ProtoService service, JavaType type, RpcReport report) {
        if (type.packageName().isEmpty() && !service.file().javaPackage().isEmpty()) {
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
