package ai.stigmer.protoc.check;

import ai.stigmer.protoc.check.ForeignServices.Foreign;
import ai.stigmer.protoc.check.ForeignServices.Statement;
import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.SourcePosition;
import ai.stigmer.protoc.read.AuthorizationOptions;
import ai.stigmer.protoc.read.DeclaredAuthorization;
import ai.stigmer.protoc.read.GrpcJavaNames;
import ai.stigmer.protoc.read.PluginRequest;
import ai.stigmer.protoc.read.ProtoFile;
import ai.stigmer.protoc.read.ProtoMethod;
import ai.stigmer.protoc.read.ProtoService;
import ai.stigmer.protoc.read.ResourceDeclaration;
import ai.stigmer.protoc.read.RpcPlace;
import ai.stigmer.protoc.read.SourceInfo;
import ai.stigmer.protoc.read.StigmerOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Holds a request to the rules, and gives the models of its controllers if it keeps them all. */
public final class ApiChecks {
    private final PluginRequest request;
    private final StigmerOptions stigmerOptions;
    private final Declarations declarations;
    private final ResourceRules resources;
    private final ServiceKinds kinds;
    private final RpcRules rpcs;
    private final Optional<ModelRules> model;
    private final ForeignServices foreignServices;
    private final Map<String, ServiceGroup> groups = new TreeMap<>();
    private final Diagnostics diagnostics;

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

    private ApiChecks(PluginRequest request, AuthorizationOptions options, Settings settings, Diagnostics diagnostics)
            throws IOException {
        this.request = request;
        this.diagnostics = diagnostics;
        this.stigmerOptions = new StigmerOptions(request);
        this.declarations = new Declarations(request, stigmerOptions, options, diagnostics);
        this.kinds = new ServiceKinds(request, stigmerOptions, diagnostics);
        this.model = settings.model().map(known -> new ModelRules(known, diagnostics));
        FieldPathRules paths = new FieldPathRules(request);
        PostureRules postures = new PostureRules(paths, settings.missingGoesToHandler());
        this.rpcs = new RpcRules(request, stigmerOptions, postures, model);
        this.foreignServices = ForeignServices.of(request, stigmerOptions, diagnostics);
        this.resources = new ResourceRules(stigmerOptions, paths, diagnostics);
    }

    /**
     * Checks everything that is to be generated.
     *
     * @param options the authorization options as the request declares them
     * @throws IOException if the request contradicts itself
     */
    public static Result run(PluginRequest request, AuthorizationOptions options, Settings settings)
            throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        List<ResourceModel> resources = new ApiChecks(request, options, settings, diagnostics).resources();
        List<Diagnostic> warnings = diagnostics.warnings();
        List<Diagnostic> errors = diagnostics.errors().stream()
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
        for (ProtoFile file : request.filesToGenerate()) {
            if (!file.services().isEmpty()) {
                SourceInfo source = file.sourceInfo();
                for (ProtoService service : file.services()) {
                    if (!foreignServices.speakOf(service)) {
                        addOwn(service, source);
                    }
                }
            }
        }
        for (Foreign foreign : foreignServices.all()) {
            addForeign(foreign);
        }
        groups.values().forEach(group -> ApplyTargets.require(group, diagnostics));
        return new ControllerNaming(request, diagnostics).name(List.copyOf(groups.values()));
    }

    private void addOwn(ProtoService service, SourceInfo source) throws IOException {
        Optional<KindModel> kind = kinds.of(service, source);
        model.ifPresent(rules -> kind.ifPresent(known -> rules.check(known, service, source)));
        String javaPackage = service.file().javaPackage();
        List<JudgedRpc> judged = new ArrayList<>();
        for (ProtoMethod method : service.methods()) {
            RpcPlace place = new RpcPlace.OnRpc(source, service, method);
            String subject = service.name() + "." + method.name();
            DeclaredAuthorization declared = declarations.of(service, method, kind, place, subject);
            RpcReport report = new RpcReport(diagnostics, declared.vocabulary(), place, subject);
            rpcs.judge(service, method, source, kind, declared, javaPackage, report)
                    .ifPresent(judged::add);
        }
        add(service, kind, javaPackage, source, source.of(service), judged);
    }

    private void addForeign(Foreign foreign) throws IOException {
        ProtoService service = foreign.service();
        SourceInfo source = service.file().sourceInfo();
        List<JudgedRpc> judged = new ArrayList<>();
        for (ProtoMethod method : service.methods()) {
            String subject = service.name() + "." + method.name();
            Statement statement = foreign.rpcs().get(method.name());
            if (statement == null) {
                diagnostics.error(new Diagnostic(
                        Rule.MISSING_AUTHORIZATION,
                        foreign.place().ofRpc(),
                        subject,
                        "is an rpc of a service that this file speaks of, but no option (stigmer.foreign) says who may"
                                + " call it; add one with method: \"" + service.fullName() + "." + method.name()
                                + "\""));
                continue;
            }
            DeclaredAuthorization declared = statement.said().declared();
            RpcReport report = new RpcReport(diagnostics, declared.vocabulary(), statement.place(), subject);
            rpcs.judge(service, method, source, Optional.empty(), declared, foreign.javaPackage(), report)
                    .ifPresent(judged::add);
        }
        add(
                service,
                Optional.empty(),
                foreign.javaPackage(),
                source,
                foreign.place().ofRpc(),
                judged);
    }

    private void add(
            ProtoService service,
            Optional<KindModel> kind,
            String javaPackage,
            SourceInfo source,
            SourcePosition position,
            List<JudgedRpc> judged) {
        requireOwnDescriptors(service, judged);
        groups.computeIfAbsent(ServiceGroup.key(javaPackage, service, kind), key -> new ServiceGroup(javaPackage, kind))
                .add(new JudgedService(
                        service.name(),
                        service.fullName(),
                        GrpcJavaNames.serviceClass(service),
                        source.comment(service),
                        position,
                        judged));
    }

    /** grpc-java's names of two rpcs may be one. */
    private void requireOwnDescriptors(ProtoService service, List<JudgedRpc> judged) {
        Map<String, String> getters = new HashMap<>();
        for (JudgedRpc rpc : judged) {
            String getter = GrpcJavaNames.descriptorGetter(rpc.name());
            String other = getters.putIfAbsent(getter, rpc.name());
            if (other != null) {
                diagnostics.error(new Diagnostic(
                        Rule.SAME_DESCRIPTOR_NAME,
                        rpc.position(),
                        service.name() + "." + rpc.name(),
                        "has the same name in Java as " + other + ": grpc-java calls both " + getter
                                + "; rename one of them"));
            }
        }
    }
}
