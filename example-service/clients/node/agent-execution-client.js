/**
 * Tells an AgentExecution service what an agent has done.
 *
 * A call is tried until it is acknowledged, refused for good, or its deadline has passed. Every update carries a number that
 * is greater than those before it, so an attempt that was delayed on its way, or one whose answer got lost, cannot bring an
 * old status back. An update that is too large is sent in pieces.
 */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import grpc from '@grpc/grpc-js';
import protoLoader from '@grpc/proto-loader';
import protobuf from 'protobufjs';

const { status: code } = grpc;

const definitions = protoLoader.loadSync(
  ['command.proto', 'query.proto'].map((file) => `ai/stigmer/agentic/agentexecution/v1/${file}`),
  {
    includeDirs: [path.join(path.dirname(fileURLToPath(import.meta.url)), 'protos')],
    keepCase: true,
    longs: String,
    enums: String,
    defaults: true,
  },
);
export const api = grpc.loadPackageDefinition(definitions).ai.stigmer.agentic.agentexecution.v1;

const details = protobuf.parse(`
  syntax = "proto3";
  package google.rpc;
  message Any { string type_url = 1; bytes value = 2; }
  message Status { int32 code = 1; string message = 2; repeated Any details = 3; }
  message Duration { int64 seconds = 1; int32 nanos = 2; }
  message RetryInfo { Duration retry_delay = 1; }
  message ErrorInfo { string reason = 1; }
`, { keepCase: true }).root;

/** No more than a runner has to know: answers do not grow with the history. */
const ANSWERED_FIELDS = 'metadata.id,metadata.version,status.phase';

const FINAL = new Set([
  code.INVALID_ARGUMENT, code.NOT_FOUND, code.ALREADY_EXISTS, code.PERMISSION_DENIED, code.UNAUTHENTICATED,
  code.FAILED_PRECONDITION, code.OUT_OF_RANGE, code.UNIMPLEMENTED,
]);

/** How patient a client is, in milliseconds. */
export const STANDARD = { deadline: 120_000, attempt: 10_000, firstPause: 100, longestPause: 2_000 };

const SHORTEST = 1024;
const SHORTENED = ' ... [shortened, as it was too large]';
const ITEMS = ['messages', 'tool_calls', 'sub_agent_executions'];

/** The updates of one execution are sent one after the other. */
export class AgentExecutionClient {
  #commands;
  #queries;
  #token;
  #settings;
  #lastNumber = 0n;

  /** Without credentials it speaks no TLS. */
  constructor(target, token, settings = {}, credentials = grpc.credentials.createInsecure()) {
    // A service that is back is found within a second.
    const options = { 'grpc.initial_reconnect_backoff_ms': 100, 'grpc.max_reconnect_backoff_ms': 1000 };
    this.#commands = new api.AgentExecutionCommandController(target, credentials, options);
    this.#queries = new api.AgentExecutionQueryController(target, credentials, options);
    this.#token = token;
    this.#settings = { ...STANDARD, ...settings };
  }

  /**
   * Merges a status into the stored one; what is unset stays as it is stored. Gives the execution's id, version and phase.
   * With a version the update is ABORTED once the user asks for something else. Fails as the service answered after the last
   * attempt; a signal that is aborted ends the attempts.
   */
  updateStatus(executionId, status, { version = '', signal } = {}) {
    return this.#tell({ executionId, version, signal }, status, this.#nextNumber(0n), Date.now() + this.#settings.deadline);
  }

  /** The execution's id, version and phase. */
  read(executionId) {
    return this.#attempts(Date.now() + this.#settings.deadline, undefined, (deadline) => new Promise((answer, refuse) => {
      this.#queries.get({ value: executionId }, this.#metadata(), { deadline },
        (failure, execution) => (failure ? refuse(failure) : answer(execution)));
    }));
  }

  /** The states of an execution, now and from then on: a stream that can be cancelled. */
  follow(executionId) {
    return this.#queries.subscribe({ value: executionId }, this.#metadata());
  }

  close() {
    this.#commands.close();
    this.#queries.close();
  }

  async #tell(run, status, number, until) {
    const update = { metadata: { id: run.executionId }, status };
    if (run.version) {
      update.metadata.version = { id: run.version };
    }
    try {
      const { execution, overtakenBy } = await this.#attempts(until, run.signal, (deadline) => this.#attempt(update, number, deadline));
      // Another runner is ahead, or this one's clock is behind: the news is as new as before.
      return overtakenBy > number ? await this.#tell(run, status, this.#nextNumber(overtakenBy), until) : execution;
    } catch (failure) {
      const smaller = kind(failure) === 'TOO_LARGE' ? pieces(status) : [];
      if (smaller.length === 0) {
        throw failure;
      }
      let execution;
      for (const piece of smaller) {
        execution = await this.#tell(run, piece, this.#nextNumber(0n), until);
      }
      return execution;
    }
  }

  #attempt(update, number, deadline) {
    return new Promise((answer, refuse) => {
      let overtakenBy = 0n;
      const metadata = this.#metadata();
      metadata.set('stigmer-sequence', String(number));
      this.#commands
        .updateStatus(update, metadata, { deadline },
          (failure, execution) => (failure ? refuse(failure) : answer({ execution, overtakenBy })))
        .on('metadata', (headers) => { overtakenBy = BigInt(headers.get('stigmer-overtaken-by')[0] ?? 0); });
    });
  }

  async #attempts(until, signal, call) {
    let before;
    for (let bound = this.#settings.firstPause; ; bound = Math.min(bound * 2, this.#settings.longestPause)) {
      try {
        return await call(Math.min(Date.now() + this.#settings.attempt, until));
      } catch (failure) {
        // A random time up to a bound, so that runners that failed together do not come back together.
        const pause = Math.max(Math.random() * bound, retryAfter(failure) ?? 0);
        if (kind(failure) !== 'PASSING' || Date.now() + pause >= until || signal?.aborted) {
          throw failure.code === code.DEADLINE_EXCEEDED && before ? before : failure;
        }
        await sleep(pause);
        before = failure;
      }
    }
  }

  /** The time in microseconds, or one more than the last number: greater than that of every runner before this one. */
  #nextNumber(behind) {
    const candidates = [this.#lastNumber + 1n, behind + 1n, BigInt(Date.now()) * 1000n];
    this.#lastNumber = candidates.reduce((one, other) => (one > other ? one : other));
    return this.#lastNumber;
  }

  #metadata() {
    const metadata = new grpc.Metadata();
    metadata.set('authorization', `Bearer ${this.#token}`);
    metadata.set('stigmer-read-mask', ANSWERED_FIELDS);
    return metadata;
  }
}

/**
 * What a failure says about another attempt: PASSING, TOO_LARGE or FINAL. As updates are numbered, one that was stored in
 * spite of it does no harm.
 */
export function kind(failure) {
  if (failure.code === code.RESOURCE_EXHAUSTED) {
    const passes = retryAfter(failure) !== undefined || detail(failure, 'ErrorInfo')?.reason === 'LIMIT_EXCEEDED';
    return passes ? 'PASSING' : 'TOO_LARGE';
  }
  // Without a time to come back, it is the version that was asked for which is no longer there.
  const replaced = failure.code === code.ABORTED && retryAfter(failure) === undefined;
  return replaced || FINAL.has(failure.code) || failure.code === undefined ? 'FINAL' : 'PASSING';
}

/** When the service wants to be asked again, in milliseconds; undefined if it does not say. */
function retryAfter(failure) {
  const delay = detail(failure, 'RetryInfo')?.retry_delay;
  return delay && Number(delay.seconds) * 1000 + delay.nanos / 1e6;
}

function detail(failure, name) {
  const [bytes] = failure.metadata?.get('grpc-status-details-bin') ?? [];
  const found = bytes && details.lookupType('google.rpc.Status').decode(bytes).details
    .find((any) => any.type_url.endsWith(`google.rpc.${name}`));
  return found && details.lookupType(`google.rpc.${name}`).decode(found.value);
}

/**
 * Two smaller updates that make the same when they are merged in order, or a single shorter one; none if neither. The last
 * one has the phase, as nothing can follow a final one. A single item loses the end of its text, and says so.
 */
export function pieces(status) {
  const items = [
    ...ITEMS.flatMap((field) => (status[field] ?? []).map((item) => [field, item])),
    ...Object.entries(status.todos ?? {}).map((entry) => ['todos', entry]),
  ];
  const rest = Object.fromEntries(Object.entries(status).filter(([field]) => field !== 'todos' && !ITEMS.includes(field)));
  if (items.length > 1) {
    const half = items.length >> 1;
    return [withItems(items.slice(0, half), {}), withItems(items.slice(half), rest)];
  }
  if (items.length === 1 && Object.keys(rest).length > 0) {
    return [withItems(items, {}), rest];
  }
  const shorter = shortened(status);
  return JSON.stringify(shorter) === JSON.stringify(status) ? [] : [shorter];
}

function withItems(items, rest) {
  const piece = { ...rest };
  for (const [field, item] of items) {
    if (field === 'todos') {
      piece.todos = { ...piece.todos, [item[0]]: item[1] };
    } else {
      piece[field] = [...(piece[field] ?? []), item];
    }
  }
  return piece;
}

/** Halves long texts wherever they are; arguments of a tool that are longer than its result are left out. */
function shortened(status) {
  const copy = structuredClone(status);
  for (const call of copy.tool_calls ?? []) {
    if (JSON.stringify(call.args ?? '').length > Math.max(SHORTEST, (call.result ?? '').length)) {
      delete call.args;
    }
  }
  const halve = (value) => {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string') {
        value[key] = half(inner);
      } else if (key !== 'args' && inner && typeof inner === 'object') {
        halve(inner);
      }
    }
  };
  halve(copy);
  return copy;
}

function half(text) {
  if (text.length <= SHORTEST + SHORTENED.length) {
    return text;
  }
  const whole = text.endsWith(SHORTENED) ? text.slice(0, -SHORTENED.length) : text;
  return whole.slice(0, whole.length >> 1).toWellFormed() + SHORTENED;
}
