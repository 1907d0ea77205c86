package ai.stigmer.example.server;

import ai.stigmer.example.embedded.OpenFgaServer;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.RelationStore;
import ai.stigmer.runtime.authorization.openfga.OpenFgaAuthorizer;
import ai.stigmer.runtime.authorization.openfga.OpenFgaStore;
import ai.stigmer.runtime.authorization.policy.PolicyModel;
import ai.stigmer.runtime.authorization.policy.PolicyStore;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Who may do what, and where that is kept: OpenFGA where there is one, else the embedded policy store.
 *
 * @param authorizer answers questions
 * @param relations keeps what the answers derive from
 */
record AuthorizationEngine(Authorizer authorizer, RelationStore relations) {

    /** Opens the engine; the relations of both are kept where they are, and never copied from one to the other. */
    static AuthorizationEngine open(Optional<OpenFgaServer> openFga, MongoDatabase database) {
        PolicyModel model = AuthorizationModel.read();
        return openFga.map(server -> of(server, model)).orElseGet(() -> {
            PolicyStore policies = new PolicyStore(model, database).createIndexes();
            return new AuthorizationEngine(policies, policies);
        });
    }

    private static AuthorizationEngine of(OpenFgaServer server, PolicyModel model) {
        OpenFgaAuthorizer engine = new OpenFgaAuthorizer(
                OpenFgaStore.prepare(server.address(), server.token(), server.store(), model), model);
        return new AuthorizationEngine(engine, engine);
    }

    /** The same engine, asked through something that stands in front of it. */
    AuthorizationEngine askedThrough(UnaryOperator<Authorizer> front) {
        return new AuthorizationEngine(front.apply(authorizer), relations);
    }
}
