package ai.stigmer.admin;

import ai.stigmer.admin.v1.AdministrationGrpcAutoController;
import ai.stigmer.model.PolicyModel;
import ai.stigmer.runtime.Stigmer;
import ai.stigmer.runtime.grpc.GrpcAutoController;

/**
 * The rpcs of {@code stigmer.admin.v1.Administration} for a service: its API keys, grants and dead letters, and how it is.
 * Each of them is checked like any other rpc, on the resource {@code administration:service}.
 *
 * <pre>{@code
 * stigmer.serve(50051, new NoteGrpcAutoController(notes), Administration.of(stigmer, model));
 * }</pre>
 *
 * <p>The authorization model needs the type {@code administration}, as in {@code ai/stigmer/admin/administration.fga} of
 * this jar. The first administrator is made by the service itself:
 *
 * <pre>{@code
 * stigmer.relations().add(
 *         new Relation("user:ada", "administrator", new ResourceRef("administration", "service")));
 * }</pre>
 */
public final class Administration {
    private Administration() {}

    /**
     * The rpcs of a service.
     *
     * @param stigmer the service; its resources are named before it serves
     * @param model the service's authorization model, by which decisions are explained
     */
    public static GrpcAutoController of(Stigmer stigmer, PolicyModel model) {
        AuthorizedAnswers answers = AuthorizedAnswers.compiled();
        KeyAdministration keys = new KeyAdministration(stigmer);
        GrantAdministration grants = new GrantAdministration(stigmer.relations(), model);
        OutboxAdministration outbox = new OutboxAdministration(stigmer);
        Diagnosis diagnosis = new Diagnosis(stigmer);
        return new AdministrationGrpcAutoController(
                (request, call) -> answers.answer(request, call, keys::issue),
                (request, call) -> answers.answer(request, call, keys::list),
                (request, call) -> answers.answer(request, call, keys::revoke),
                (request, call) -> answers.answer(request, call, grants::add),
                (request, call) -> answers.answer(request, call, grants::remove),
                (request, call) -> answers.answer(request, call, grants::list),
                (request, call) -> answers.answer(request, call, grants::explain),
                (request, call) -> answers.answer(request, call, outbox::list),
                (request, call) -> answers.answer(request, call, outbox::replay),
                (request, call) -> answers.answer(request, call, outbox::drop),
                (request, call) -> answers.answer(request, call, diagnosis::diagnose));
    }
}
