package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.KindModel;
import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.ServiceModel;
import ai.stigmer.protoc.text.JavaText;
import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Writes the controller of a resource. Threads may share one. */
public final class AutoControllerEmitter {
    private final ControllerAnnotations annotations;

    /** Taken here, as JavaPoet's TypeName and ClassName initialize each other: two threads that begin would wait forever. */
    private final ClassName superinterface = RuntimeTypes.GRPC_AUTO_CONTROLLER;

    public AutoControllerEmitter(ControllerAnnotations annotations) {
        this.annotations = annotations;
    }

    public OutputFile emit(ResourceModel resource) {
        String content = JavaFile.builder(resource.javaPackage(), controller(resource))
                .skipJavaLangImports(true)
                .build()
                .toString();
        String folder = resource.javaPackage().replace('.', '/');
        String file = resource.controllerName() + ".java";
        return new OutputFile(folder.isEmpty() ? file : folder + "/" + file, content);
    }

    private TypeSpec controller(ResourceModel resource) {
        TypeSpec.Builder type = TypeSpec.classBuilder(resource.controllerName())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(superinterface)
                .addJavadoc("$L", ControllerJavadoc.ofController(resource));
        annotations.onController().ifPresent(type::addAnnotation);
        suppression(resource).ifPresent(type::addAnnotation);
        qualifyHiddenNames(type, resource);
        resource.kind().ifPresent(kind -> type.addField(kindConstant(kind)));
        HandlerParameters handlers = new HandlerParameters(resource);
        for (ServiceModel service : resource.services()) {
            service.rpcs().forEach(rpc -> type.addField(rpcConstant(rpc, handlers.creation(service, rpc))));
        }
        StandardOperations operations = new StandardOperations(resource);
        resource.rpcs().forEach(rpc -> type.addType(handlerInterface(rpc, operations)));
        handlers.records().forEach(type::addType);
        type.addField(servicesField()).addMethod(constructor(resource, handlers));
        if (operations.exist() && !handlers.areInRecords()) {
            type.addMethod(constructor(resource, handlers, operations));
        }
        return type.addMethod(methodsMethod(resource, handlers.areInRecords()))
                .addMethod(servicesMethod())
                .build();
    }

    /** A message called Override would otherwise be taken for the annotation. */
    private static void qualifyHiddenNames(TypeSpec.Builder type, ResourceModel resource) {
        for (ClassName name : List.of(RuntimeTypes.OVERRIDE, RuntimeTypes.SUPPRESS_WARNINGS)) {
            if (resource.neighbors().contains(name.simpleName())) {
                type.alwaysQualify(name.simpleName());
            }
        }
    }

    private static Optional<AnnotationSpec> suppression(ResourceModel resource) {
        return Deprecations.isIn(resource)
                ? Optional.of(AnnotationSpec.builder(RuntimeTypes.SUPPRESS_WARNINGS)
                        .addMember("value", "$S", "deprecation")
                        .build())
                : Optional.empty();
    }

    private static FieldSpec kindConstant(KindModel kind) {
        return FieldSpec.builder(RuntimeTypes.RESOURCE_KIND, "KIND", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The kind of resource that these services serve.")
                .initializer(
                        "new $T($L, $L, $L)",
                        RuntimeTypes.RESOURCE_KIND,
                        JavaText.literal(kind.name()),
                        JavaText.literal(kind.typeName()),
                        JavaText.literal(kind.idPrefix()))
                .build();
    }

    private static FieldSpec rpcConstant(RpcModel rpc, CodeBlock creation) {
        return FieldSpec.builder(
                        RpcCode.parameterized(RuntimeTypes.RPC_METHOD, rpc),
                        rpc.names().constant(),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc("$L", ControllerJavadoc.ofConstant(rpc))
                .initializer(creation)
                .build();
    }

    private static TypeSpec handlerInterface(RpcModel rpc, StandardOperations operations) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(rpc.names().handlerType())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(
                        RpcCode.parameterized(RuntimeTypes.handler(rpc.shape().handlerInterface()), rpc))
                .addJavadoc("$L", ControllerJavadoc.ofHandler(rpc));
        operations.factory(rpc).ifPresent(type::addMethod);
        return type.build();
    }

    private static FieldSpec servicesField() {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(RuntimeTypes.LIST, RuntimeTypes.SERVER_SERVICE_DEFINITION),
                        "services",
                        Modifier.PRIVATE,
                        Modifier.FINAL)
                .build();
    }

    private MethodSpec constructor(ResourceModel resource, HandlerParameters handlers) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(ControllerJavadoc.CONSTRUCTOR)
                .addParameters(handlers.parameters());
        annotations.onConstructor().ifPresent(constructor::addAnnotation);
        List<CodeBlock> definitions = new ArrayList<>();
        if (handlers.areInRecords()) {
            constructor.addCode(handlers.routesInRecords(definitions));
        } else {
            resource.services().forEach(service -> definitions.add(serviceDefinition(service)));
        }
        return constructor.addStatement(servicesOf(definitions)).build();
    }

    /** For a service that leaves every standard operation to the runtime. */
    private static MethodSpec constructor(
            ResourceModel resource, HandlerParameters handlers, StandardOperations operations) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(ControllerJavadoc.STANDARD_CONSTRUCTOR)
                .addParameter(operations.parameter());
        resource.rpcs().stream()
                .filter(rpc -> rpc.operation().isEmpty())
                .forEach(rpc -> constructor.addParameter(handlers.parameter(rpc)));
        List<CodeBlock> arguments = new ArrayList<>();
        resource.rpcs()
                .forEach(rpc -> arguments.add(rpc.operation()
                        .map(operation -> operations.handlerOf(rpc, operation))
                        .orElseGet(() -> HandlerParameters.handlerOf(rpc))));
        return constructor
                .addStatement("this(\n$L)", CodeBlock.join(arguments, ",\n"))
                .build();
    }

    private static CodeBlock servicesOf(List<CodeBlock> definitions) {
        return CodeBlock.of("this.services = $T.of(\n$L)", RuntimeTypes.LIST, CodeBlock.join(definitions, ",\n"));
    }

    private static CodeBlock serviceDefinition(ServiceModel service) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "$T.builder($T.getServiceDescriptor())$>$>",
                        RuntimeTypes.SERVER_SERVICE_DEFINITION,
                        RuntimeTypes.of(service.grpcClass()));
        for (RpcModel rpc : service.rpcs()) {
            code.add("\n.addMethod($L)", RpcCode.route(rpc, HandlerParameters.handlerOf(rpc)));
        }
        return code.add("\n.build()$<$<").build();
    }

    private static MethodSpec methodsMethod(ResourceModel resource, boolean many) {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        TypeName anyRpc = ParameterizedTypeName.get(RuntimeTypes.RPC_METHOD, any, any);
        List<CodeBlock> constants = new ArrayList<>();
        resource.rpcs()
                .forEach(rpc -> constants.add(CodeBlock.of("$L", rpc.names().constant())));
        // What javac need not find out from thousands of arguments, it does not overflow over.
        CodeBlock element = many ? CodeBlock.of("<$T>", anyRpc) : CodeBlock.of("");
        return MethodSpec.methodBuilder("methods")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.LIST, anyRpc))
                .addStatement("return $T.$Lof(\n$L)", RuntimeTypes.LIST, element, CodeBlock.join(constants, ",\n"))
                .build();
    }

    private static MethodSpec servicesMethod() {
        return MethodSpec.methodBuilder("services")
                .addAnnotation(RuntimeTypes.OVERRIDE)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(RuntimeTypes.LIST, RuntimeTypes.SERVER_SERVICE_DEFINITION))
                .addStatement("return services")
                .build();
    }
}
