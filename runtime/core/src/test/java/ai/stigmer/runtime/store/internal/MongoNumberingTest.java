package ai.stigmer.runtime.store.internal;

import ai.stigmer.runtime.store.internal.mongo.TaskStore;
import ai.stigmer.runtime.testing.Task;

class MongoNumberingTest extends NumberingContract {
    private final ResourceRepository<Task> repository = new TaskStore().repository();

    @Override
    ResourceRepository<Task> repository() {
        return repository;
    }
}
