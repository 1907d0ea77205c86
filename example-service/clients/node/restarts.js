/**
 * Runs agents while the service is killed and started again: node restarts.js SERVICE_JAR RESTARTS.
 *
 * Prints figures, and fails if an end of a run is lost, a cancelled agent goes on, or a spooled end is not told.
 */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import grpc from '@grpc/grpc-js';
import { AgentExecutionClient, api } from './agent-execution-client.js';
import { executeGraphton, resume } from './execute-graphton.js';
import { Service, freePort } from './service.js';

const MESSAGES = 20;

/** The admin of the organization. */
class User {
  constructor(target, token) {
    const options = { 'grpc.initial_reconnect_backoff_ms': 100, 'grpc.max_reconnect_backoff_ms': 1000 };
    this.commands = new api.AgentExecutionCommandController(target, grpc.credentials.createInsecure(), options);
    this.queries = new api.AgentExecutionQueryController(target, grpc.credentials.createInsecure(), options);
    this.metadata = new grpc.Metadata();
    this.metadata.set('authorization', `Bearer ${token}`);
  }

  async create() {
    const created = await this.#call(this.commands, 'create', {
      api_version: 'agentic.stigmer.ai/v1',
      kind: 'AgentExecution',
      metadata: { name: `run ${randomUUID()}`, org: 'acme' },
      spec: { session_id: 'ses_1', message: 'What is this?' },
    });
    return created.metadata.id;
  }

  get(id) {
    return this.#call(this.queries, 'get', { value: id });
  }

  cancel(id) {
    return this.#call(this.commands, 'cancel', { value: id });
  }

  close() {
    this.commands.close();
    this.queries.close();
  }

  #call(service, method, request) {
    return new Promise((answer, refuse) => {
      service[method](request, this.metadata, { deadline: Date.now() + 30_000, waitForReady: true },
        (failure, response) => (failure ? refuse(failure) : answer(response)));
    });
  }
}

function moment() {
  let come;
  const promise = new Promise((resolve) => { come = resolve; });
  return { promise, come };
}

const said = (number) => ({ messages: [{ id: `m${number}`, type: 'MESSAGE_AI', content: `text ${number}` }] });

const talkingUntil = (when) => async (report) => {
  for (let number = 0; number < MESSAGES; number += 1) {
    if (number === MESSAGES / 2) {
      await when;
    }
    report(said(number));
    await sleep(5);
  }
};

const silentUntil = (when) => async (report, signal) => {
  report(said(0));
  await Promise.race([when, once(signal, 'abort')]);
};

async function awaitPhase(user, id, phase) {
  const end = Date.now() + 60_000;
  while ((await user.get(id)).status.phase !== phase) {
    assert(Date.now() < end, 'the run does not begin');
    await sleep(50);
  }
}

/** Kills the service under four runs and starts it again. Names the ends that are lost. */
async function restartUnderRuns(service, client, user, spool) {
  const [killed, back] = [moment(), moment()];
  const agents = [talkingUntil(killed.promise), talkingUntil(back.promise), silentUntil(killed.promise), silentUntil(back.promise)];
  const ids = await Promise.all(agents.map(() => user.create()));
  const runs = agents.map((agent, i) => executeGraphton(client, ids[i], agent, spool));
  await Promise.all(ids.map((id) => awaitPhase(user, id, 'EXECUTION_IN_PROGRESS')));
  await service.kill();
  killed.come();
  await service.start();
  back.come();
  const lost = [];
  for (const [i, count] of [MESSAGES, MESSAGES, 1, 1].entries()) {
    const result = await runs[i];
    const { status } = await user.get(ids[i]);
    const messages = status.messages.map(({ id }) => id);
    const whole = messages.join() === Array.from({ length: count }, (_, number) => `m${number}`).join();
    if (result.outcome !== 'TOLD' || status.phase !== 'EXECUTION_COMPLETED' || !whole) {
      lost.push({ id: ids[i], result, phase: status.phase, messages });
    }
  }
  return lost;
}

/** How long a silent agent goes on after a user has cancelled its run, in milliseconds. */
async function cancelSilentAgent(client, user, spool) {
  const id = await user.create();
  const run = executeGraphton(client, id, silentUntil(new Promise(() => {})), spool);
  await awaitPhase(user, id, 'EXECUTION_IN_PROGRESS');
  const begin = Date.now();
  await user.cancel(id);
  assert.equal((await run).outcome, 'STOPPED');
  assert.equal((await user.get(id)).status.phase, 'EXECUTION_CANCELLED');
  return Date.now() - begin;
}

/** An end that cannot be told is told by resume. */
async function tellLater(service, hasty, client, user, spool) {
  const when = moment();
  const id = await user.create();
  const run = executeGraphton(hasty, id, silentUntil(when.promise), spool);
  await awaitPhase(user, id, 'EXECUTION_IN_PROGRESS');
  await service.kill();
  when.come();
  assert.equal((await run).outcome, 'SPOOLED');
  await service.start();
  assert.deepEqual(await resume(client, spool), { told: 1, left: 0 });
  assert.equal((await user.get(id)).status.phase, 'EXECUTION_COMPLETED');
  assert.deepEqual(await resume(client, spool), { told: 0, left: 0 });
}

const [jar, restarts] = [process.argv[2], Number(process.argv[3])];
const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'stigmer-'));
const service = new Service(jar, folder, await freePort());
const spool = path.join(folder, 'spool');
try {
  await service.start();
  const client = new AgentExecutionClient(service.target, service.keys['service:agent-runner']);
  const hasty = new AgentExecutionClient(service.target, service.keys['service:agent-runner'], { deadline: 5_000 });
  const user = new User(service.target, service.keys['user:admin']);
  const lost = [];
  for (let restart = 0; restart < restarts; restart += 1) {
    lost.push(...await restartUnderRuns(service, client, user, spool));
  }
  console.log(`runner language=node restarts=${restarts} ends=${restarts * 4} lost=${lost.length}`);
  assert.deepEqual(lost, []);
  console.log(`cancelled language=node agent=silent stopped_after_ms=${await cancelSilentAgent(client, user, spool)}`);
  await tellLater(service, hasty, client, user, spool);
  console.log('spooled language=node told=1');
  [client, hasty, user].forEach((open) => open.close());
} finally {
  await service.kill().catch(() => {});
  await fs.rm(folder, { recursive: true, force: true });
}
