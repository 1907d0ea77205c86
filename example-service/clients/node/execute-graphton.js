/**
 * Runs an agent and tells the service how it goes: that it began, what it does as it happens, and at last how it ended.
 *
 * The end is not lost: it is told until it is acknowledged, and is in a spool file until then. The files are those of the
 * other runners, so any of them can tell the end later.
 */
import { randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import grpc from '@grpc/grpc-js';
import { api, kind } from './agent-execution-client.js';

const { status: code } = grpc;
const { requestSerialize: serialize, requestDeserialize: deserialize } = api.AgentExecutionCommandController.service.updateStatus;

const SUFFIX = '.end.binpb';
const GRACE = 2_000;
const ENDS = new Set(['EXECUTION_COMPLETED', 'EXECUTION_FAILED', 'EXECUTION_CANCELLED', 'EXECUTION_TERMINATED']);
const ITEMS = ['messages', 'tool_calls', 'sub_agent_executions'];

/** How often a runner reports, in milliseconds: after how long the next update, and when the service takes it for dead. */
export const STANDARD_RUNNER = { interval: 500, lease: 30_000 };

/** There is no use in going on: the service takes no more of this run. */
export class RunStopped extends Error {}

/**
 * Runs an agent to its end. The agent is an async function of two arguments: a function that takes what is new of the status,
 * and an AbortSignal that says when to stop. It settles when it is done, and fails if the agent fails. The function throws
 * RunStopped once the service takes no more.
 *
 * Gives { outcome, phase, detail }: the outcome is TOLD, SPOOLED, or STOPPED if somebody else decided. Fails if the service
 * cannot be told that the run begins.
 */
export async function executeGraphton(client, executionId, agent, spool, settings = STANDARD_RUNNER) {
  await fs.mkdir(spool, { recursive: true }); // Fails before the agent begins, not when it has ended.
  const asked = await client.read(executionId);
  const run = new Run(executionId, asked.metadata.version?.id ?? '');
  try {
    run.judge(asked);
    if (!run.overruled) {
      run.judge(await client.updateStatus(executionId, {
        phase: 'EXECUTION_IN_PROGRESS', started_at: now(), heartbeat_at: now(), runner_lease_seconds: settings.lease / 1000,
      }, run));
    }
  } catch (failure) {
    run.refused(failure);
    if (!run.overruled) {
      throw failure;
    }
  }
  if (run.overruled) {
    return { outcome: 'STOPPED', phase: '', detail: run.overruled };
  }
  const progress = sendProgress(client, run, settings);
  const watching = watch(client, run);
  const work = run.work(agent);
  await Promise.race([work, run.settled]);
  run.stop.abort();
  await Promise.race([work, sleep(GRACE, undefined, { ref: false })]);
  run.close();
  await Promise.all([progress, watching]);
  return close(client, run, spool);
}

/** Tells the service the ends of the spool. Gives how many it knows now, and how many stay. */
export async function resume(client, spool) {
  const result = { told: 0, left: 0 };
  const names = await fs.readdir(spool).catch(() => []);
  for (const name of names.filter((candidate) => candidate.endsWith(SUFFIX)).sort()) {
    const file = path.join(spool, name);
    const { metadata, status } = deserialize(await fs.readFile(file));
    const run = new Run(metadata.id, metadata.version?.id ?? '');
    try {
      await client.updateStatus(metadata.id, status, run);
      result.told += 1;
    } catch (failure) {
      run.refused(failure);
      if (!run.overruled) {
        result.left += 1;
        continue;
      }
    }
    await fs.rm(file, { force: true });
  }
  return result;
}

/** What is known of a run. */
class Run {
  stop = new AbortController();
  closed = new AbortController();
  overruled = '';
  notTaken;
  failure;
  #changes = new Map();
  #wake = () => {};
  #settle;

  constructor(id, version) {
    this.id = id;
    this.version = version;
    this.signal = this.closed.signal;
    this.settled = new Promise((settle) => { this.#settle = settle; });
  }

  /** Whether a state says that somebody else has decided. */
  judge(state) {
    const version = state.metadata?.version?.id ?? '';
    if (this.version && version && version !== this.version) {
      this.#overrule('the user asks for something else');
    } else if (ENDS.has(state.status?.phase)) {
      this.#overrule(`the execution is ${state.status.phase}`);
    }
  }

  /** Whether a failure says that no later update will fare better. */
  refused(failure) {
    if (failure.code === code.FAILED_PRECONDITION || failure.code === code.NOT_FOUND) {
      this.#overrule(failure.details);
    } else if (failure.code === code.ABORTED && kind(failure) === 'FINAL') {
      this.#overrule('the user asks for something else');
    } else if (kind(failure) !== 'PASSING') {
      this.notTaken = failure;
      this.#settle();
    }
  }

  #overrule(why) {
    this.overruled ||= why;
    this.#settle();
  }

  async work(agent) {
    try {
      await agent((status) => this.report(status), this.stop.signal);
    } catch (failure) {
      this.failure = failure;
    }
  }

  report(status) {
    if (this.stop.signal.aborted) {
      throw new RunStopped(`the run of ${this.id} is over`);
    }
    for (const field of ITEMS) {
      (status[field] ?? []).forEach((item) => this.#changes.set(`${field} ${item.id}`, { field, item }));
    }
    Object.entries(status.todos ?? {}).forEach(([key, item]) => this.#changes.set(`todos ${key}`, { field: 'todos', key, item }));
    this.#wake();
  }

  async awaitNews(pause, longestPause) {
    const begin = Date.now();
    while (!this.signal.aborted) {
      const left = (this.#changes.size > 0 ? pause : longestPause) - (Date.now() - begin);
      if (left <= 0) {
        return;
      }
      await new Promise((woken) => {
        const timer = setTimeout(woken, left);
        this.#wake = () => { clearTimeout(timer); woken(); };
      });
    }
  }

  close() {
    this.closed.abort();
    this.#wake();
  }

  /** What the service does not know yet, and that as an update. */
  unconfirmed() {
    const known = new Map(this.#changes);
    const update = {};
    for (const { field, key, item } of known.values()) {
      if (field === 'todos') {
        update.todos = { ...update.todos, [key]: item };
      } else {
        (update[field] ??= []).push(item);
      }
    }
    return { known, update };
  }

  confirm(known) {
    for (const [key, change] of known) {
      if (this.#changes.get(key) === change) {
        this.#changes.delete(key);
      }
    }
  }
}

async function sendProgress(client, run, settings) {
  for (;;) {
    await run.awaitNews(settings.interval, settings.lease / 3);
    if (run.signal.aborted) {
      return;
    }
    const { known, update } = run.unconfirmed();
    try {
      run.judge(await client.updateStatus(run.id, known.size > 0 ? update : { heartbeat_at: now() }, run));
      run.confirm(known);
    } catch (failure) {
      if (!run.signal.aborted) {
        run.refused(failure);
      }
    }
  }
}

/** Follows the execution, so that a cancellation is noticed however silent the agent is. */
async function watch(client, run) {
  while (!run.signal.aborted) {
    const states = client.follow(run.id);
    const cancel = () => states.cancel();
    run.signal.addEventListener('abort', cancel);
    try {
      for await (const state of states) {
        run.judge(state);
      }
    } catch (failure) {
      if (!run.signal.aborted && kind(failure) === 'FINAL') {
        run.refused(failure);
        return;
      }
    } finally {
      run.signal.removeEventListener('abort', cancel);
    }
    await sleep(500, undefined, { signal: run.signal }).catch(() => {});
  }
}

function close(client, run, spool) {
  if (run.overruled) {
    return { outcome: 'STOPPED', phase: '', detail: run.overruled };
  }
  if (run.notTaken) {
    return tell(client, run, spool, end(`cannot store progress: ${run.notTaken.details}`));
  }
  const error = run.failure ? run.failure.message || run.failure.name : '';
  return tell(client, run, spool, { ...run.unconfirmed().update, ...end(error) });
}

async function tell(client, run, spool, told) {
  const file = await keep(spool, run, told);
  try {
    const answered = await client.updateStatus(run.id, told, { version: run.version });
    await fs.rm(file, { force: true });
    const phase = answered.status?.phase;
    return ENDS.has(phase) && phase !== told.phase
      ? { outcome: 'STOPPED', phase: '', detail: `the execution is ${phase}` }
      : { outcome: 'TOLD', phase: told.phase, detail: '' };
  } catch (failure) {
    run.refused(failure);
    if (run.overruled) {
      await fs.rm(file, { force: true });
      return { outcome: 'STOPPED', phase: '', detail: run.overruled };
    }
    const less = end(`cannot store progress: ${failure.details}`);
    const ofContent = failure.code === code.INVALID_ARGUMENT || failure.code === code.RESOURCE_EXHAUSTED;
    if (ofContent && Object.keys(told).length > Object.keys(less).length) {
      return tell(client, run, spool, less);
    }
    return { outcome: 'SPOOLED', phase: told.phase, detail: `${file}: ${failure.message}` };
  }
}

function end(error) {
  return { phase: error ? 'EXECUTION_FAILED' : 'EXECUTION_COMPLETED', completed_at: now(), ...(error && { error }) };
}

/** Writes the end into a file that only its owner reads, whole or not at all. */
async function keep(spool, run, status) {
  const file = path.join(spool, run.id + SUFFIX);
  const written = `${file}.${randomUUID()}`;
  const handle = await fs.open(written, 'wx', 0o600);
  try {
    await handle.writeFile(serialize({ metadata: { id: run.id, version: { id: run.version } }, status }));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await fs.rename(written, file);
  return file;
}

function now() {
  return new Date().toISOString();
}
