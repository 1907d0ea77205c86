/** One execution while it runs: it goes on behind the last version that it has, whatever happens to the connection. */
import { announce, element, focusHeading, LongList, KeyedList, setText } from './dom.js';
import { badge } from './list.js';
import { follow } from './service.js';
import { name, shown, fillLong } from './text.js';
import { callRow, messageRow, subAgentRow, todoRow } from './rows.js';
import { duration, fullTime, isEnd, moment, phase } from './words.js';

/** What is left of an execution that is too large to be sent whole. */
const LESS = 'api_version,kind,metadata,spec.session_id,spec.agent_id,spec.message,status.phase,status.error,status.started_at,'
  + 'status.completed_at,status.todos,status.audit';
const LONGEST_PAUSE = 5_000;

export function showExecution(view, id) {
  new Execution(view, id).start();
}

class Execution {
  #view;
  #id;
  #version = 0;
  #fields = '';
  #raw;
  #state;
  #timer;
  #cost = 0;
  #unseen = 0;
  #wake = () => {};
  #parts;

  constructor(view, id) {
    this.#view = view;
    this.#id = id;
  }

  start() {
    const { main, signal } = this.#view;
    document.title = 'Loading… · Agent executions';
    main.append(element('section', { class: 'state' }, element('h1', {}, 'Loading…'), element('p', { class: 'id' }, shown(this.#id))));
    focusHeading(main);
    addEventListener('online', () => this.#wake(), { signal });
    addEventListener('scroll', () => this.#seen(), { signal, passive: true });
    const clock = setInterval(() => this.#tick(), 1000);
    signal.addEventListener('abort', () => { clearInterval(clock); clearTimeout(this.#timer); this.#wake(); });
    this.#keepUp(signal);
  }

  async #keepUp(signal) {
    for (let failures = 0; !signal.aborted;) {
      try {
        await follow(this.#id, {
          version: this.#version,
          fields: this.#fields,
          signal,
          onOpen: () => { failures = 0; this.#connection('live'); },
          onState: (state) => this.#arrived(state),
        });
        this.#flush();
        this.#connection('ended');
        return;
      } catch (failure) {
        if (signal.aborted) {
          return;
        }
        this.#flush();
        if (this.#settle(failure)) {
          return;
        }
        if (failure.passes) {
          this.#connection('lost', failure);
          await this.#pause(Math.min(LONGEST_PAUSE, 250 * 2 ** failures) * (0.5 + Math.random() / 2), signal);
          failures += 1;
        }
      }
    }
  }

  /** Whether a failure is the end of following; what can be mended is. */
  #settle(failure) {
    if (failure.passes) {
      return false;
    }
    if (failure.isTooLarge && !this.#fields) {
      this.#fields = LESS;
      this.#version = 0;
      return false;
    }
    if (failure.code === 'invalid_argument' && this.#version > 0) {
      // The service was set back to an older state than the one shown here.
      this.#version = 0;
      return false;
    }
    if (failure.code === 'unauthenticated') {
      this.#view.signIn(`The service takes this credential no longer: ${failure.message}.`);
    } else if (failure.code === 'permission_denied') {
      this.#replace('Not allowed', failure, 'Ask somebody who may share it, or sign in with another key.');
    } else if (failure.code === 'not_found') {
      this.#replace(this.#state ? 'Deleted' : 'Not found', failure, 'There is nothing more to follow.');
    } else {
      this.#replace('Cannot be shown', failure, '');
    }
    return true;
  }

  #replace(title, failure, advice) {
    const { main, again } = this.#view;
    this.#parts = undefined;
    document.title = `${title} · Agent executions`;
    main.replaceChildren(element('section', { class: 'state refused' },
      element('h1', {}, title),
      element('p', { class: 'said' }, 'The service says: ', element('q', {}, shown(failure.message))),
      element('p', {}, advice),
      element('p', { class: 'id' }, shown(this.#id)),
      element('p', { class: 'actions' },
        element('a', { href: '#/' }, 'All executions'),
        element('button', { type: 'button', onclick: again }, 'Try again'))));
    focusHeading(main);
    announce(`${title}. ${failure.message}`);
  }

  #pause(time, signal) {
    return new Promise((over) => {
      const timer = setTimeout(over, time);
      this.#wake = () => { clearTimeout(timer); over(); };
      signal.addEventListener('abort', over, { once: true });
    });
  }

  /** A state waits as text until there is time to show it; a newer one takes its place. */
  #arrived({ version, text }) {
    if (version) {
      this.#version = version;
    }
    this.#raw = text;
    this.#timer ??= setTimeout(() => this.#flush(), Math.max(30, 3 * this.#cost));
  }

  #flush() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#raw === undefined) {
      return;
    }
    const begin = performance.now();
    const state = JSON.parse(this.#raw);
    this.#raw = undefined;
    this.#show(state);
    this.#cost = performance.now() - begin;
  }

  #show(state) {
    const before = this.#state;
    this.#state = state;
    if (!this.#parts) {
      this.#build();
    }
    const { metadata = {}, spec = {}, status = {} } = state;
    const parts = this.#parts;
    const title = metadata.name || this.#id;
    const { word, tone, mark } = phase(status.phase);
    document.title = `${word} · ${title}`;
    if (parts.said !== title) {
      parts.said = title;
      parts.title.replaceChildren(shown(title));
    }
    if (parts.phase !== word) {
      parts.phase = word;
      parts.badge.replaceChildren(badge(word, tone, mark));
      if (before) {
        announce(`The execution is now: ${word}.`);
      }
    }
    parts.error.hidden = !status.error;
    if (parts.saidError !== status.error) {
      parts.saidError = status.error;
      fillLong(parts.errorText, status.error ?? '', { links: true });
    }
    if (parts.asked !== spec.message) {
      parts.asked = spec.message;
      fillLong(parts.prompt, spec.message ?? '', { links: true });
    }
    parts.less.hidden = !this.#fields;
    this.#showFacts(metadata, spec, status);
    this.#showLists(status, before);
    this.#tick();
  }

  #showLists(status, before) {
    const parts = this.#parts;
    const messages = keyed(status.messages);
    const [calls, subAgents] = [keyed(status.toolCalls), keyed(status.subAgentExecutions)];
    const todos = Object.entries(status.todos ?? {}).map(([key, todo]) => ({ ...todo, key }))
      .sort((one, other) => one.key.localeCompare(other.key, undefined, { numeric: true }));
    const following = before && this.#endIsInView();
    parts.messages.show(messages, following || !before);
    parts.calls.show(calls, true);
    parts.subAgents.show(subAgents, true);
    parts.todos.show(todos);
    for (const [section, items, empty] of [['messages', messages, 'Nothing has been said yet.'], ['calls', calls, 'No tool has been called.'],
      ['subAgents', subAgents, 'No sub-agent has worked.'], ['todos', todos, 'There is no plan.']]) {
      const { count, jump, nothing } = parts.sections[section];
      const text = items.length.toLocaleString();
      setText(count, text);
      setText(jump, text);
      setText(nothing, items.length > 0 ? '' : empty);
      nothing.hidden = items.length > 0;
    }
    const done = todos.filter((todo) => todo.status === 'TODO_COMPLETED').length;
    setText(parts.sections.todos.count, todos.length > 0 ? `${done} of ${todos.length}` : '0');
    if (following) {
      parts.end.scrollIntoView({ block: 'end' });
    } else if (before) {
      this.#unseen += Math.max(0, messages.length - (before.status?.messages?.length ?? 0));
    }
    this.#seen();
  }

  #showFacts(metadata, spec, status) {
    const audit = status.audit?.specAudit ?? {};
    const facts = [
      ['Id', [element('code', {}, shown(metadata.id ?? this.#id))]],
      ['Organization', [name(metadata.org ?? '–')]],
      ['Session', [name(spec.sessionId ?? '–')]],
      ...(spec.agentId ? [['Agent', [name(spec.agentId)]]] : []),
      ...(spec.executionConfig?.modelName ? [['Model', [name(spec.executionConfig.modelName)]]] : []),
      ['Asked', [fullTime(audit.createdAt), ...(audit.createdBy?.id ? [' by ', name(audit.createdBy.id)] : [])]],
      ['Started', [fullTime(status.startedAt)]],
      ['Ended', [fullTime(status.completedAt)]],
    ];
    const text = JSON.stringify([metadata, spec, audit, status.startedAt, status.completedAt]);
    if (this.#parts.saidFacts !== text) {
      this.#parts.saidFacts = text;
      this.#parts.facts.replaceChildren(...facts.map(([term, value]) =>
        element('div', {}, element('dt', {}, term), element('dd', {}, ...value))));
    }
  }

  #build() {
    const { main } = this.#view;
    const parts = {
      title: element('h1'),
      badge: element('span', { class: 'phase' }),
      elapsed: element('span', { class: 'elapsed' }),
      connection: element('span', { class: 'connection' }),
      retry: element('button', { type: 'button', class: 'inline', hidden: true, onclick: () => this.#wake() }, 'Try now'),
      errorText: element('div', { class: 'text', dir: 'auto' }),
      prompt: element('div', { class: 'text', dir: 'auto' }),
      facts: element('dl', { class: 'facts' }),
      less: element('div', { class: 'notice warn', hidden: true },
        element('p', {}, 'This execution is too large to be shown whole: messages, tool calls and sub-agents are left out.')),
      end: element('div', { class: 'end' }),
      sections: {},
    };
    parts.error = element('section', { class: 'notice bad', hidden: true }, element('h2', {}, 'Why it failed'), parts.errorText);
    const lists = {
      messages: element('ol', { class: 'messages' }),
      calls: element('ul', { class: 'calls' }),
      subAgents: element('ul', { class: 'calls' }),
      todos: element('ul', { class: 'todos' }),
    };
    const section = (key, title) => {
      const heading = element('h2', { id: key, tabindex: '-1' }, `${title} `);
      const [count, jump, nothing] = [element('span', { class: 'count' }), element('span', { class: 'count' }), element('p', { class: 'nothing' })];
      heading.append(count);
      parts.sections[key] = { title, heading, count, jump, nothing };
      return element('section', { 'aria-labelledby': key, class: `part ${key}` }, heading, nothing, lists[key]);
    };
    const conversation = section('messages', 'Messages');
    const aside = [section('todos', 'Plan'), section('subAgents', 'Sub-agents'), section('calls', 'Tool calls')];
    conversation.append(parts.end);
    const jumps = element('nav', { class: 'jumps', 'aria-label': 'Parts of this execution' },
      ...Object.values(parts.sections).map(({ title, heading, jump }) => element('a', {
        href: `#${heading.id}`,
        onclick(click) {
          click.preventDefault();
          heading.focus({ preventScroll: true });
          heading.scrollIntoView();
        },
      }, `${title} `, jump)));
    parts.newest = element('button', { type: 'button', class: 'newest', hidden: true, onclick: () => parts.end.scrollIntoView({ block: 'end' }) });
    main.replaceChildren(element('article', { class: 'page execution' },
      element('p', { class: 'back' }, element('a', { href: '#/' }, element('span', { 'aria-hidden': 'true' }, '← '), 'All executions')),
      parts.title,
      element('div', { class: 'bar' },
        element('div', { class: 'now' }, parts.badge, parts.elapsed, element('span', { class: 'link' }, parts.connection, parts.retry)),
        jumps),
      parts.error, parts.less,
      element('div', { class: 'columns' },
        element('div', { class: 'conversation' },
          element('section', { class: 'asked' }, element('h2', {}, 'Asked'), parts.prompt),
          element('details', { class: 'about' }, element('summary', {}, 'About this execution'), parts.facts),
          conversation),
        element('aside', { 'aria-label': 'Plan, sub-agents and tool calls' }, ...aside)),
      parts.newest));
    parts.messages = new LongList(lists.messages, messageRow, { what: 'messages' });
    parts.calls = new LongList(lists.calls, callRow, { what: 'tool calls', newestFirst: true });
    parts.subAgents = new LongList(lists.subAgents, subAgentRow, { what: 'sub-agents', newestFirst: true });
    parts.todos = new KeyedList(lists.todos, todoRow);
    this.#parts = parts;
    parts.title.replaceChildren(shown(this.#state.metadata?.name || this.#id));
    this.#connection('live');
    focusHeading(main);
  }

  #connection(kind, failure) {
    const parts = this.#parts;
    if (!parts) {
      if (kind === 'lost') {
        this.#waiting(failure);
      }
      return;
    }
    const lostBefore = parts.kind === 'lost';
    if (parts.kind === kind) {
      return;
    }
    parts.kind = kind;
    parts.connection.dataset.kind = kind;
    parts.retry.hidden = kind !== 'lost';
    setText(parts.connection, { live: 'Live', lost: 'Connection lost, trying again…', ended: 'Nothing more will come' }[kind]);
    if (kind === 'lost') {
      announce('Connection lost. Trying again.');
    } else if (lostBefore && kind === 'live') {
      announce('Connected again.');
    }
  }

  /** There is nothing to show yet, and no connection. */
  #waiting(failure) {
    const { main } = this.#view;
    setText(main.querySelector('h1'), 'Not connected');
    document.title = 'Not connected · Agent executions';
    main.querySelector('.id').replaceChildren(shown(failure.message), '. Trying again…');
    announce('Not connected. Trying again.');
  }

  #tick() {
    if (!this.#parts || !this.#state) {
      return;
    }
    const { status = {} } = this.#state;
    const time = duration(status.startedAt, status.completedAt);
    const running = !isEnd(status.phase);
    const last = moment(status.audit?.statusAudit?.updatedAt);
    const quiet = running && last !== undefined && Date.now() - last > 10_000 && status.startedAt
      ? `, last news ${duration(status.audit.statusAudit.updatedAt)} ago` : '';
    setText(this.#parts.elapsed, (time && (running ? `for ${time}` : `after ${time}`)) + quiet);
  }

  #endIsInView() {
    return this.#parts.end.getBoundingClientRect().top <= innerHeight + 60;
  }

  #seen() {
    if (!this.#parts) {
      return;
    }
    const inView = this.#endIsInView();
    if (inView) {
      this.#unseen = 0;
    }
    this.#parts.newest.hidden = inView || this.#unseen === 0;
    setText(this.#parts.newest, `${this.#unseen.toLocaleString()} new ${this.#unseen === 1 ? 'message' : 'messages'} ↓`);
  }
}

/** Items with keys of their own, whatever their ids say. */
function keyed(items = []) {
  const seen = new Map();
  return items.map((item) => {
    const count = (seen.get(item.id) ?? 0) + 1;
    seen.set(item.id, count);
    return { ...item, key: count === 1 ? String(item.id) : `${item.id}\n${count}` };
  });
}
