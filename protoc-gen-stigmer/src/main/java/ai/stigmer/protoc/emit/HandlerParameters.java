package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.ServiceModel;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * How the handlers reach the constructor: one parameter for each, or, as Java knows no more than 255 parameters, in
 * records of 200 handlers. Either way a new rpc without a handler does not compile. The records also hold the code for
 * their rpcs: neither a method nor a class file has room for that of thousands.
 */
final class HandlerParameters {
    private static final int MAX_PARAMETERS = 250;
    private static final int RECORD_SIZE = 200;

    /** Names that Java keeps from the components of records. */
    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final ClassName controller;
    private final List<ServiceModel> services;
    private final List<Part> parts;
    private final String recordName;
    private final Map<String, Integer> partNumbers = new HashMap<>();

    /** An rpc and where it stands. */
    private record Place(int service, RpcModel rpc) {}

    /** What one record holds; they are numbered from one. */
    private record Part(int number, List<Place> places) {}

    HandlerParameters(ResourceModel resource) {
        this.controller = ClassName.get(resource.javaPackage(), resource.controllerName());
        this.services = resource.services();
        this.recordName = recordName(resource);
        this.parts = parts(places(resource.services()));
        for (Part part : parts) {
            part.places().forEach(place -> partNumbers.put(place.rpc().names().constant(), part.number()));
        }
    }

    private static List<Place> places(List<ServiceModel> services) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            for (RpcModel rpc : services.get(i).rpcs()) {
                places.add(new Place(i, rpc));
            }
        }
        return places;
    }

    private static List<Part> parts(List<Place> places) {
        List<Part> parts = new ArrayList<>();
        for (int start = 0; places.size() > MAX_PARAMETERS && start < places.size(); start += RECORD_SIZE) {
            int end = Math.min(start + RECORD_SIZE, places.size());
            parts.add(new Part(parts.size() + 1, places.subList(start, end)));
        }
        return parts;
    }

    /** A class of the package without a name could not be named any more behind a record that is called like it. */
    private static String recordName(ResourceModel resource) {
        String name = "Handlers";
        while (resource.javaPackage().isEmpty() && startsOne(name, resource.neighbors())) {
            name += "_";
        }
        return name;
    }

    private static boolean startsOne(String name, Set<String> classes) {
        return classes.stream().anyMatch(type -> type.startsWith(name));
    }

    /** Whether there are too many handlers for a parameter each. */
    boolean areInRecords() {
        return !parts.isEmpty();
    }

    /** The records, if there are any. */
    List<TypeSpec> records() {
        List<TypeSpec> records = new ArrayList<>();
        for (Part part : parts) {
            MethodSpec.Builder components = MethodSpec.constructorBuilder();
            for (Place place : part.places()) {
                components.addParameter(handlerType(place.rpc()), component(place.rpc()));
            }
            TypeSpec.Builder type = TypeSpec.recordBuilder(recordName + part.number())
                    .addModifiers(Modifier.PUBLIC)
                    .recordConstructor(components.build())
                    .addJavadoc(
                            "Part $L of the handlers; there are too many rpcs for one constructor.\n", part.number());
            part.places().forEach(place -> type.addMethod(creation(place)));
            for (int service = 0; service < services.size(); service++) {
                addRoutes(service, part, type);
            }
            records.add(type.build());
        }
        return records;
    }

    private MethodSpec creation(Place place) {
        return MethodSpec.methodBuilder(place.rpc().names().constant())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RpcCode.parameterized(RuntimeTypes.RPC_METHOD, place.rpc()))
                .addStatement("return $L", RpcCode.creation(services.get(place.service()), place.rpc()))
                .build();
    }

    private static void addRoutes(int service, Part part, TypeSpec.Builder type) {
        MethodSpec.Builder routes = MethodSpec.methodBuilder("route" + (service + 1))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(RuntimeTypes.SERVER_SERVICE_DEFINITION.nestedClass("Builder"), "service");
        int statements = 0;
        for (Place place : part.places()) {
            if (place.service() == service) {
                CodeBlock handler = CodeBlock.of("this.$L", component(place.rpc()));
                routes.addStatement("service.addMethod($L)", RpcCode.route(place.rpc(), handler));
                statements++;
            }
        }
        if (statements > 0) {
            type.addMethod(routes.build());
        }
    }

    List<ParameterSpec> parameters() {
        List<ParameterSpec> parameters = new ArrayList<>();
        if (areInRecords()) {
            parts.forEach(part -> parameters.add(ParameterSpec.builder(recordOf(part), "handlers" + part.number())
                    .build()));
        } else {
            services.forEach(service -> service.rpcs().forEach(rpc -> parameters.add(parameter(rpc))));
        }
        return parameters;
    }

    /** The parameter for the handler of one rpc, where each has its own. */
    ParameterSpec parameter(RpcModel rpc) {
        return ParameterSpec.builder(handlerType(rpc), rpc.names().parameter()).build();
    }

    /** The expression that gives the handler of an rpc, where each has a parameter of its own. */
    static CodeBlock handlerOf(RpcModel rpc) {
        return CodeBlock.of("$L", rpc.names().parameter());
    }

    /** The expression that gives an rpc's constant its value. */
    CodeBlock creation(ServiceModel service, RpcModel rpc) {
        return areInRecords()
                ? CodeBlock.of(
                        "$T.$L()",
                        controller.nestedClass(
                                recordName + partNumbers.get(rpc.names().constant())),
                        rpc.names().constant())
                : RpcCode.creation(service, rpc);
    }

    /** The statements that join all that records hold, and the definitions that they give. */
    CodeBlock routesInRecords(List<CodeBlock> definitions) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < services.size(); i++) {
            int service = i;
            String variable = "service" + (i + 1);
            code.addStatement(
                    "$T $L = $T.builder($T.getServiceDescriptor())",
                    RuntimeTypes.SERVER_SERVICE_DEFINITION.nestedClass("Builder"),
                    variable,
                    RuntimeTypes.SERVER_SERVICE_DEFINITION,
                    RuntimeTypes.of(services.get(i).grpcClass()));
            for (Part part : parts) {
                if (part.places().stream().anyMatch(place -> place.service() == service)) {
                    code.addStatement("handlers$L.route$L($L)", part.number(), i + 1, variable);
                }
            }
            definitions.add(CodeBlock.of("$L.build()", variable));
        }
        return code.build();
    }

    private ClassName recordOf(Part part) {
        return controller.nestedClass(recordName + part.number());
    }

    private ClassName handlerType(RpcModel rpc) {
        return controller.nestedClass(rpc.names().handlerType());
    }

    private static String component(RpcModel rpc) {
        String name = rpc.names().parameter();
        return NO_COMPONENTS.contains(name) ? name + "_" : name;
    }
}
