package ai.stigmer.spring.test;

import ai.stigmer.runtime.authorization.audit.DecisionLog;
import ai.stigmer.runtime.events.EventSink;
import ai.stigmer.runtime.pipeline.Step;
import ai.stigmer.runtime.rpc.RpcHandler;
import java.util.Set;
import org.springframework.boot.test.context.filter.annotation.StandardAnnotationCustomizableTypeExcludeFilter;

/** Leaves handlers and what their pipelines are made of. */
final class StigmerTypeExcludeFilter extends StandardAnnotationCustomizableTypeExcludeFilter<StigmerTest> {
    StigmerTypeExcludeFilter(Class<?> testClass) {
        super(testClass);
    }

    @Override
    protected Set<Class<?>> getKnownIncludes() {
        return Set.of(RpcHandler.class, Step.class, EventSink.class, DecisionLog.class);
    }
}
