/** Connect's own client for browsers, as a page would use it: an execution is created, followed to its end, and refused to others. */
import { createFileRegistry, fromBinary } from '@bufbuild/protobuf';
import { FileDescriptorSetSchema } from '@bufbuild/protobuf/wkt';
import { createClient } from '@connectrpc/connect';
import { createConnectTransport } from '@connectrpc/connect-web';

const V1 = 'ai.stigmer.agentic.agentexecution.v1';

globalThis.createFollowAndBeRefused = async (descriptors, key, otherKey, onCreated) => {
  const api = createFileRegistry(fromBinary(FileDescriptorSetSchema, Uint8Array.from(atob(descriptors), (c) => c.charCodeAt(0))));
  const transport = createConnectTransport({ baseUrl: location.origin });
  const commands = createClient(api.getService(`${V1}.AgentExecutionCommandController`), transport);
  const queries = createClient(api.getService(`${V1}.AgentExecutionQueryController`), transport);
  const [mine, others] = [key, otherKey].map((each) => ({ headers: { authorization: `Bearer ${each}` } }));
  const wanted = {
    apiVersion: 'agentic.stigmer.ai/v1',
    kind: 'AgentExecution',
    metadata: { org: 'acme', name: 'From a browser' },
    spec: { sessionId: 'ses_1', message: 'Hello' },
  };

  const created = await commands.create(wanted, mine);
  const execution = { value: created.metadata.id };
  await onCreated(execution.value);
  const phases = [];
  for await (const state of queries.subscribe(execution, mine)) {
    phases.push(api.getEnum(`${V1}.ExecutionPhase`).value[state.status.phase].name);
  }
  const refusal = await commands.cancel(execution, others).catch(({ message }) => message);
  return { phases, refusal };
};
