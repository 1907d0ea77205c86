package ai.stigmer.protoc.check;

import ai.stigmer.protoc.model.RpcModel;
import ai.stigmer.protoc.model.RpcNames;
import ai.stigmer.protoc.model.ServiceModel;
import ai.stigmer.protoc.read.GrpcJavaNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** What the rpcs of a controller are called in Java. */
final class RpcNaming {
    /** The constant that a controller has besides those of its rpcs, as the key of an rpc that would take it. */
    private static final String KIND = "kindhandler";

    private RpcNaming() {}

    /**
     * The services with names that differ within the controller: an rpc whose name another one has too, in another
     * service or another style, is called after its service as well. None takes a name that hides what the controller
     * has to name.
     */
    static List<ServiceModel> withoutCollisions(List<JudgedService> services, HiddenNames hidden) {
        Map<String, Integer> uses = new HashMap<>();
        uses.put(KIND, 1);
        IdentityHashMap<JudgedRpc, RpcNames> ownNames = new IdentityHashMap<>();
        for (JudgedService service : services) {
            for (JudgedRpc rpc : service.rpcs()) {
                RpcNames names = names(rpc.name(), rpc.name(), "");
                ownNames.put(rpc, names);
                uses.merge(key(names), 1, Integer::sum);
            }
        }
        Set<String> taken = new HashSet<>();
        taken.add(KIND);
        List<ServiceModel> named = new ArrayList<>();
        for (JudgedService service : services) {
            List<RpcModel> rpcs = new ArrayList<>();
            for (JudgedRpc rpc : service.rpcs()) {
                RpcNames own = Objects.requireNonNull(ownNames.get(rpc));
                boolean alone = uses.get(key(own)) == 1;
                String qualifiedName = alone ? rpc.name() : service.name() + "_" + rpc.name();
                RpcNames first = alone ? own : names(rpc.name(), qualifiedName, "");
                rpcs.add(rpc.named(unique(first, rpc.name(), qualifiedName, taken, hidden)));
            }
            named.add(service.with(rpcs));
        }
        return named;
    }

    private static RpcNames unique(
            RpcNames first, String rpcName, String qualifiedName, Set<String> taken, HiddenNames hidden) {
        RpcNames names = first;
        for (int i = 2; hides(names, hidden) || !taken.add(key(names)); i++) {
            names = names(rpcName, qualifiedName, String.valueOf(i));
        }
        String parameter = names.parameter();
        while (hidden.byParameter(parameter)) {
            parameter += "_";
        }
        return new RpcNames(names.descriptorGetter(), names.constant(), names.handlerType(), parameter);
    }

    private static boolean hides(RpcNames names, HiddenNames hidden) {
        return hidden.byType(names.handlerType()) || hidden.byConstant(names.constant());
    }

    /** Equal for names of which one could be taken for the other, be it by a file system that ignores case. */
    private static String key(RpcNames names) {
        return names.handlerType().toLowerCase(Locale.ROOT);
    }

    private static RpcNames names(String rpcName, String qualifiedName, String number) {
        String parameter = JavaWords.lowerCamel(qualifiedName) + number;
        return new RpcNames(
                GrpcJavaNames.descriptorGetter(rpcName),
                JavaWords.constant(qualifiedName) + number,
                JavaWords.upperCamel(qualifiedName) + number + "Handler",
                SourceVersion.isKeyword(parameter) ? parameter + "_" : parameter);
    }
}
