package ai.stigmer.runtime.store.internal;

import ai.stigmer.runtime.testing.InMemoryRepository;
import ai.stigmer.runtime.testing.Task;
import ai.stigmer.runtime.testing.Tasks;

/** The repository that stands in for a real one in other tests numbers as that one does. */
class InMemoryNumberingTest extends NumberingContract {
    private final InMemoryRepository<Task> repository = new InMemoryRepository<>(Tasks.TYPE);

    @Override
    ResourceRepository<Task> repository() {
        return repository;
    }
}
