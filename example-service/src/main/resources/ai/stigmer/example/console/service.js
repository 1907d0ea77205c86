/** Calls the service: one answer as Connect's JSON, states of an execution as server-sent events. */

const QUERIES = '/ai.stigmer.agentic.agentexecution.v1.AgentExecutionQueryController/';
const KEPT_AS = 'stigmer.credential';

/** The service says every half minute that it is there; one that is silent for longer is gone. */
const SILENCE = 75_000;

const CODES = { 401: 'unauthenticated', 403: 'permission_denied', 404: 'unimplemented', 429: 'unavailable', 502: 'unavailable', 503: 'unavailable', 504: 'unavailable' };
const PASSING = new Set(['unavailable', 'deadline_exceeded', 'canceled', 'aborted', 'internal', 'unknown', 'resource_exhausted']);

/** The credential of this tab: it is gone when the tab is closed. */
export const session = {
  get credential() {
    return sessionStorage.getItem(KEPT_AS) ?? '';
  },
  set credential(typed) {
    if (typed) {
      sessionStorage.setItem(KEPT_AS, typed);
    } else {
      sessionStorage.removeItem(KEPT_AS);
    }
  },
};

/** A call that did not succeed. */
export class Failure extends Error {
  constructor(code, message, reason = '') {
    super(message || code);
    this.code = code;
    this.reason = reason;
  }

  /** Whether another attempt may fare better. */
  get passes() {
    return PASSING.has(this.code) && !this.isTooLarge;
  }

  get isTooLarge() {
    return this.reason === 'RESOURCE_TOO_LARGE';
  }
}

/** One answer. */
export async function call(method, request, { signal, fields = '' }) {
  const headers = { accept: 'application/json' };
  if (fields) {
    headers['stigmer-read-mask'] = fields;
  }
  const response = await post(method, request, headers, signal);
  try {
    return await response.json();
  } catch (broken) {
    signal.throwIfAborted();
    throw new Failure('unavailable', `the answer broke off: ${broken.message}`);
  }
}

/**
 * Follows an execution from behind a version until it has ended. Tells of the connection, and of each state as
 * { version, text }, which is JSON that need not be read when a newer one is there.
 */
export async function follow(id, { version, fields = '', signal, onOpen, onState }) {
  const silence = new AbortController();
  const headers = { accept: 'text/event-stream', 'stigmer-resume-version': String(version) };
  if (fields) {
    headers['stigmer-read-mask'] = fields;
  }
  let alarm;
  const heard = () => {
    clearTimeout(alarm);
    alarm = setTimeout(() => silence.abort(), SILENCE);
  };
  heard();
  try {
    const response = await post('subscribe', { value: id }, headers, AbortSignal.any([signal, silence.signal]));
    onOpen();
    for await (const event of events(response.body, heard)) {
      if (event.type === 'end') {
        return;
      }
      if (event.type === 'error') {
        throw failureOf(JSON.parse(event.data));
      }
      onState({ version: Number(event.id), text: event.data });
    }
    throw new Failure('unavailable', 'the stream broke off');
  } catch (failure) {
    signal.throwIfAborted();
    throw failure instanceof Failure ? failure : new Failure('unavailable', 'the connection was lost');
  } finally {
    clearTimeout(alarm);
    silence.abort();
  }
}

async function post(method, request, headers, signal) {
  let response;
  try {
    response = await fetch(QUERIES + method, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json', authorization: `Bearer ${session.credential}` },
      body: JSON.stringify(request),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal,
    });
  } catch (failure) {
    if (signal.aborted) {
      throw failure;
    }
    throw new Failure('unavailable', 'the service cannot be reached');
  }
  if (!response.ok) {
    const text = await response.text().catch(() => '');
    throw failureOf(parsed(text) ?? { code: CODES[response.status] ?? 'unknown', message: `HTTP status ${response.status}` });
  }
  return response;
}

function failureOf({ code, message, details = [] }) {
  const reason = details.find(({ type }) => type === 'google.rpc.ErrorInfo')?.debug?.reason;
  return new Failure(code, message, reason);
}

function parsed(text) {
  try {
    const json = JSON.parse(text);
    return typeof json?.code === 'string' ? json : undefined;
  } catch {
    return undefined;
  }
}

/** The events of a body, as { type, id, data }; onHeard at every sign of life, comments too. */
async function* events(body, onHeard) {
  let event = { type: '', id: '', data: [] };
  for await (const line of lines(body, onHeard)) {
    const colon = line.indexOf(':');
    const [field, value] = colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
    if (line === '') {
      if (event.data.length > 0) {
        yield { ...event, data: event.data.join('\n') };
      }
      event = { type: '', id: event.id, data: [] };
    } else if (field === 'event') {
      event.type = value;
    } else if (field === 'id') {
      event.id = value;
    } else if (field === 'data') {
      event.data.push(value);
    }
  }
}

async function* lines(body, onHeard) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let begun = [];
  try {
    for (;;) {
      const { done, value: chunk } = await reader.read();
      if (done) {
        return;
      }
      onHeard();
      let from = 0;
      for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
        begun.push(chunk.slice(from, end));
        yield begun.join('').replace(/\r$/, '');
        begun = [];
        from = end + 1;
      }
      begun.push(chunk.slice(from));
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
