/** All executions that the caller may view, newest first. It is asked for again and again while it is looked at. */
import { call } from './service.js';
import { KeyedList, announce, element, focusHeading, setText } from './dom.js';
import { name, shown } from './text.js';
import { PHASE_NAMES, day, duration, isEnd, phase } from './words.js';

const FIELDS = 'metadata.id,metadata.name,metadata.org,spec.session_id,status.phase,status.started_at,status.completed_at,'
  + 'status.audit.spec_audit';
const PAGE_SIZE = 1000;
const MOST_PAGES = 10;
const ROWS = 100;
const PAUSE = 4_000;

export function showList(view) {
  document.title = 'Agent executions';
  new List(view).start();
}

class List {
  #view;
  #entries;
  #rows = ROWS;
  #state = element('p', { class: 'summary' }, 'Loading…');
  #problem = element('div', { class: 'notice warn', hidden: true });
  #text = element('input', { type: 'search', id: 'filter', autocomplete: 'off', spellcheck: 'false', oninput: () => this.#render(true) });
  #phase = element('select', { id: 'phase', onchange: () => this.#render(true) },
    element('option', { value: '' }, 'Any phase'),
    ...PHASE_NAMES.map(([value, word]) => element('option', { value }, word)));
  #body = element('tbody');
  #table = element('table', { class: 'executions', hidden: true },
    element('caption', { class: 'visually-hidden' }, 'Executions, newest first'),
    element('thead', {}, element('tr', {},
      ...[['Name'], ['Phase'], ['Session', 'wide'], ['Organization', 'wide'], ['Created', 'medium'], ['Duration', 'number']]
        .map(([title, kind]) => element('th', { scope: 'col', class: kind }, title)))),
    this.#body);
  #empty = element('div', { class: 'state', hidden: true });
  #more = element('button', { type: 'button', class: 'more', hidden: true, onclick: () => { this.#rows += ROWS; this.#render(); } });
  #list = new KeyedList(this.#body, (entry) => row(entry));
  #wake = () => {};

  constructor(view) {
    this.#view = view;
  }

  start() {
    const { main, signal } = this.#view;
    main.append(element('section', { class: 'page' },
      element('h1', {}, 'Agent executions'),
      element('form', { class: 'filters', role: 'search', onsubmit: (submit) => submit.preventDefault() },
        element('div', {}, element('label', { for: 'filter' }, 'Name, id or session'), this.#text),
        element('div', {}, element('label', { for: 'phase' }, 'Phase'), this.#phase)),
      this.#state, this.#problem, this.#table, this.#empty, this.#more));
    focusHeading(main);
    document.addEventListener('visibilitychange', () => this.#wake(), { signal });
    addEventListener('online', () => this.#wake(), { signal });
    this.#keepUp(signal);
  }

  async #keepUp(signal) {
    while (!signal.aborted) {
      try {
        const entries = await all(signal);
        this.#recovered();
        this.#entries = entries;
        this.#render();
      } catch (failure) {
        if (signal.aborted) {
          return;
        }
        if (failure.code === 'unauthenticated') {
          this.#view.signIn(`The service takes this credential no longer: ${failure.message}.`);
          return;
        }
        this.#failed(failure);
      }
      await this.#pause(this.#entries?.length > PAGE_SIZE ? 4 * PAUSE : PAUSE, signal);
    }
  }

  /** Nobody looks at a hidden page, so it waits until it is seen again. */
  #pause(time, signal) {
    return new Promise((over) => {
      const timer = setTimeout(() => document.hidden || over(), time);
      this.#wake = () => document.hidden || over();
      signal.addEventListener('abort', () => { clearTimeout(timer); over(); }, { once: true });
    });
  }

  #failed(failure) {
    if (this.#problem.hidden) {
      announce('The list cannot be brought up to date.');
    }
    this.#problem.hidden = false;
    this.#problem.replaceChildren(
      element('p', {}, this.#entries ? 'This list is not up to date: ' : 'The list cannot be shown: ', shown(failure.message), '.'),
      element('button', { type: 'button', onclick: () => this.#wake() }, 'Try again now'));
    if (!this.#entries) {
      setText(this.#state, '');
    }
  }

  #recovered() {
    if (!this.#problem.hidden) {
      this.#problem.hidden = true;
      announce('The list is up to date again.');
    }
  }

  #render(byPerson = false) {
    if (!this.#entries) {
      return;
    }
    const wanted = this.#text.value.trim().toLowerCase();
    const matching = this.#entries.filter((entry) => (!this.#phase.value || entry.phase === this.#phase.value)
      && (!wanted || [entry.name, entry.key, entry.session].some((text) => text.toLowerCase().includes(wanted))));
    this.#list.show(matching.slice(0, this.#rows));
    this.#table.hidden = matching.length === 0;
    this.#more.hidden = matching.length <= this.#rows;
    setText(this.#more, `Show ${Math.min(ROWS, matching.length - this.#rows).toLocaleString()} more`);
    const count = this.#entries.length;
    const summary = matching.length === count
      ? `${count.toLocaleString()} ${count === 1 ? 'execution' : 'executions'}, newest first`
      : `${matching.length.toLocaleString()} of ${count.toLocaleString()} executions`;
    setText(this.#state, count === 0 ? '' : summary);
    if (byPerson) {
      announce(summary);
    }
    this.#renderEmpty(count, matching.length);
  }

  #renderEmpty(count, matching) {
    this.#empty.hidden = matching > 0;
    if (matching > 0) {
      return;
    }
    this.#empty.replaceChildren(...(count === 0
      ? [element('h2', {}, 'No executions yet'),
        element('p', {}, 'Executions that you may view appear here as soon as they are created.')]
      : [element('h2', {}, 'Nothing matches'),
        element('p', {}, 'Change the filter to see the others.')]));
  }
}

/** Pages come in the order of ids, oldest first. */
async function all(signal) {
  const entries = [];
  let pageToken = '';
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer = await call('list', { pageSize: PAGE_SIZE, pageToken }, { signal, fields: FIELDS });
    entries.push(...(answer.entries ?? []).map(entryOf));
    pageToken = answer.nextPageToken ?? '';
    if (!pageToken) {
      break;
    }
  }
  return entries.reverse();
}

function entryOf({ metadata = {}, spec = {}, status = {} }) {
  const created = status.audit?.specAudit?.createdAt;
  return {
    key: metadata.id,
    name: metadata.name || metadata.id,
    org: metadata.org ?? '',
    session: spec.sessionId ?? '',
    phase: status.phase ?? 'EXECUTION_PHASE_UNSPECIFIED',
    created,
    started: status.startedAt,
    completed: status.completedAt,
    running: isEnd(status.phase) ? 0 : Math.floor(Date.now() / 1000),
  };
}

function row() {
  const cells = [0, 1, 2, 3, 4, 5].map((column) => element(column === 0 ? 'th' : 'td', {
    scope: column === 0 ? 'row' : undefined,
    class: ['name', 'phase', 'wide', 'wide', 'medium', 'number'][column],
  }));
  return {
    node: element('tr', {}, ...cells),
    update(entry) {
      const { word, tone, mark } = phase(entry.phase);
      const link = cells[0].querySelector('a') ?? element('a', { href: `#/executions/${encodeURIComponent(entry.key)}` });
      link.replaceChildren(name(entry.name));
      cells[0].replaceChildren(link, element('span', { class: 'id' }, shown(entry.key)));
      cells[1].replaceChildren(badge(word, tone, mark));
      cells[2].replaceChildren(name(entry.session));
      cells[3].replaceChildren(name(entry.org));
      cells[4].replaceChildren(entry.created ? day(entry.created) : '–');
      cells[5].replaceChildren(duration(entry.started, entry.completed) || '–');
    },
  };
}

/** A phase by mark, word and colour. */
export function badge(word, tone, mark) {
  return element('span', { class: `badge ${tone}` },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, mark), shown(word));
}
