/** Events of resources in Kafka topics. */
@NullMarked
package ai.stigmer.kafka;

import org.jspecify.annotations.NullMarked;
