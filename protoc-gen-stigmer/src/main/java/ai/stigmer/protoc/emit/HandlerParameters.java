package ai.stigmer.protoc.emit;

import ai.stigmer.protoc.model.ResourceModel;
import ai.stigmer.protoc.model.RpcModel;
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
 * records of 200 handlers. Either way a new rpc without a handler does not compile.
 */
final class HandlerParameters {
    private static final int MOST_PARAMETERS = 250;
    private static final int RECORD_SIZE = 200;

    /** Names that Java keeps from the components of records. */
    private static final Set<String> NO_COMPONENTS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private final ClassName controller;
    private final List<RpcModel> rpcs;
    private final boolean inRecords;
    private final String recordName;
    private final Map<String, Integer> recordNumbers = new HashMap<>();

    HandlerParameters(ResourceModel resource) {
        this.controller = ClassName.get(resource.javaPackage(), resource.controllerName());
        this.rpcs = resource.rpcs();
        this.inRecords = rpcs.size() > MOST_PARAMETERS;
        this.recordName = recordName(resource);
        for (RpcModel rpc : rpcs) {
            recordNumbers.put(rpc.names().constant(), recordNumbers.size() / RECORD_SIZE + 1);
        }
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

    /** The records, if there are any. */
    List<TypeSpec> records() {
        List<TypeSpec> records = new ArrayList<>();
        for (int start = 0; inRecords && start < rpcs.size(); start += RECORD_SIZE) {
            MethodSpec.Builder components = MethodSpec.constructorBuilder();
            for (RpcModel rpc : rpcs.subList(start, Math.min(start + RECORD_SIZE, rpcs.size()))) {
                components.addParameter(handlerType(rpc), component(rpc));
            }
            int number = start / RECORD_SIZE + 1;
            records.add(TypeSpec.recordBuilder(recordName + number)
                    .addModifiers(Modifier.PUBLIC)
                    .recordConstructor(components.build())
                    .addJavadoc("Part $L of the handlers; there are too many rpcs for one constructor.\n", number)
                    .build());
        }
        return records;
    }

    List<ParameterSpec> parameters() {
        List<ParameterSpec> parameters = new ArrayList<>();
        if (!inRecords) {
            rpcs.forEach(rpc -> parameters.add(parameter(rpc)));
        }
        for (int start = 0; inRecords && start < rpcs.size(); start += RECORD_SIZE) {
            int number = start / RECORD_SIZE + 1;
            parameters.add(ParameterSpec.builder(controller.nestedClass(recordName + number), "handlers" + number)
                    .build());
        }
        return parameters;
    }

    /** The parameter for the handler of one rpc, where each has its own. */
    ParameterSpec parameter(RpcModel rpc) {
        return ParameterSpec.builder(handlerType(rpc), rpc.names().parameter()).build();
    }

    /** Whether there are too many handlers for parameters of their own. */
    boolean areInRecords() {
        return inRecords;
    }

    /** The expression that gives the handler of an rpc. */
    CodeBlock handlerOf(RpcModel rpc) {
        return inRecords
                ? CodeBlock.of("handlers$L.$L()", recordNumbers.get(rpc.names().constant()), component(rpc))
                : CodeBlock.of("$L", rpc.names().parameter());
    }

    private ClassName handlerType(RpcModel rpc) {
        return controller.nestedClass(rpc.names().handlerType());
    }

    private static String component(RpcModel rpc) {
        String name = rpc.names().parameter();
        return NO_COMPONENTS.contains(name) ? name + "_" : name;
    }
}
