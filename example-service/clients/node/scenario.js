/** Creates an execution, follows it to its end, and is refused: node scenario.js TARGET KEY OTHER_KEY. */
import { promisify } from 'node:util';
import grpc from '@grpc/grpc-js';
import { api } from './agent-execution-client.js';

const [target, key, otherKey] = process.argv.slice(2);
const commands = new api.AgentExecutionCommandController(target, grpc.credentials.createInsecure());
const queries = new api.AgentExecutionQueryController(target, grpc.credentials.createInsecure());
const [create, cancel] = [commands.create, commands.cancel].map((rpc) => promisify(rpc.bind(commands)));
const [mine, others] = [key, otherKey].map((each) => {
  const metadata = new grpc.Metadata();
  metadata.set('authorization', `Bearer ${each}`);
  return metadata;
});
const wanted = {
  api_version: 'agentic.stigmer.ai/v1',
  kind: 'AgentExecution',
  metadata: { org: 'acme', name: 'From Node' },
  spec: { session_id: 'ses_1', message: 'Hello' },
};

const created = await create(wanted, mine);
const execution = { value: created.metadata.id };
console.log(`created ${execution.value}`);
const phases = [];
for await (const state of queries.subscribe(execution, mine)) {
  phases.push(state.status.phase);
}
console.log(`followed ${phases.length} ${phases.at(-1)}`);
await cancel(execution, others).catch((refusal) => console.log(`refused ${refusal.details}`));
commands.close();
queries.close();
