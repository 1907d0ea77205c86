package ai.stigmer.runtime.pipeline.internal.steps;

import ai.stigmer.runtime.authentication.Principal;
import ai.stigmer.runtime.authorization.Authorizer;
import ai.stigmer.runtime.authorization.internal.FailClosedAuthorizer;
import ai.stigmer.runtime.error.RpcException;
import ai.stigmer.runtime.pipeline.Fact;
import ai.stigmer.runtime.pipeline.RequestContext;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.pipeline.StepContract;
import ai.stigmer.runtime.resource.ResourceType;
import ai.stigmer.runtime.store.internal.ListQuery;
import ai.stigmer.runtime.store.internal.ResourceRepository;
import com.google.protobuf.Message;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Loads one page of what the caller may see and the request asks for; the store filters both before it pages, and stops
 * where an answer would be full, so that a page is bounded in bytes as in resources (AIP-158). Fails with
 * INVALID_ARGUMENT for a negative page size and for a page token of another list, and with UNAVAILABLE when the
 * authorization engine cannot confirm what was found.
 */
public final class LoadPageStep<R extends Message> implements Step<R> {
    private static final int DEFAULT_SIZE = 50;
    private static final int MAX_SIZE = 1000;

    /** So much of resources is read for one page of which the caller wants a part only. */
    private static final int MASKED_BYTES = 32 * 1024 * 1024;

    private final ConfirmedPages<R> pages;
    private final ListFields fields;

    /**
     * Loads pages.
     *
     * @param authorizer which said what the caller may see, and confirms it of what is found by organization
     * @param permission by which the caller may see it
     */
    public LoadPageStep(
            ResourceType<R> type,
            ResourceRepository<R> repository,
            ListFields fields,
            Authorizer authorizer,
            String permission) {
        this.pages = new ConfirmedPages<>(type, repository, FailClosedAuthorizer.of(authorizer), permission);
        this.fields = Objects.requireNonNull(fields, "fields");
    }

    @Override
    public String name() {
        return "LoadPage";
    }

    @Override
    public StepContract contract() {
        return StepContract.requiring(Fact.AUTHORIZED).andProvides(Fact.RESULT);
    }

    @Override
    public Next execute(RequestContext<R> context) {
        Message request = context.request();
        Map<String, String> filters = fields.filters(request);
        Principal caller = context.caller().principal();
        Optional<String> after = after(fields.pageToken(request), caller, filters);
        int size = pageSize(fields.pageSize(request));
        context.page(pages.list(caller, new ListQuery(context.visible(), filters, after, size, bytes(context))));
        return Next.CONTINUE;
    }

    /** What is read and does not fit into the answer is read in vain, but of what is masked more fits than was read. */
    private long bytes(RequestContext<R> context) {
        int answered = context.call().answerLimit().bytes();
        return context.readMask().isWhole() ? answered : Math.max(answered, MASKED_BYTES);
    }

    private static Optional<String> after(String token, Principal caller, Map<String, String> filters) {
        return token.isEmpty()
                ? Optional.empty()
                : Optional.of(PageTokens.decode(token, caller, filters)
                        .orElseThrow(() -> RpcException.invalidField(
                                "page_token",
                                "must be the next_page_token of a list with the same filter and caller, or empty")));
    }

    /** Zero means the default, and more than the most means the most (AIP-158). */
    private static int pageSize(int asked) {
        if (asked < 0) {
            throw RpcException.invalidField("page_size", "must not be negative");
        }
        return asked == 0 ? DEFAULT_SIZE : Math.min(asked, MAX_SIZE);
    }
}
