/** The items of an execution's lists. */
import { element } from './dom.js';
import { fillLong, name, shown } from './text.js';
import { clock, duration, progress, speaker } from './words.js';

export function messageRow() {
  const who = element('span', { class: 'who' });
  const when = element('span', { class: 'when' });
  const text = element('div', { class: 'text', dir: 'auto' });
  const node = element('li', { class: 'message' }, element('div', { class: 'by' }, who, when), text);
  return {
    node,
    update({ type, content = '', timestamp }) {
      const { word, kind } = speaker(type);
      node.dataset.kind = kind;
      who.textContent = word;
      when.replaceChildren(timestamp ? clock(timestamp) : '');
      fillLong(text, content, { links: true });
    },
  };
}

export function todoRow() {
  const mark = element('span', { class: 'mark', 'aria-hidden': 'true' });
  const text = element('span', { class: 'text', dir: 'auto' });
  const said = element('span', { class: 'said' });
  const node = element('li', {}, mark, text, said);
  return {
    node,
    update({ content = '', status }) {
      const { word, tone, mark: sign } = progress(status);
      node.className = `todo ${tone}`;
      mark.textContent = sign;
      fillLong(text, content);
      said.replaceChildren(shown(word));
    },
  };
}

export function callRow() {
  return foldedRow(({ args, result }) => [
    ['Arguments', args && Object.keys(args).length > 0 ? JSON.stringify(args, null, 2) : '', 'code'],
    ['Result', result, 'code'],
  ]);
}

export function subAgentRow() {
  return foldedRow(({ input, output }) => [['Asked', input, 'text'], ['Answered', output, 'text']]);
}

/** One line that opens; what is inside is made when somebody looks. */
function foldedRow(inside) {
  const mark = element('span', { class: 'mark', 'aria-hidden': 'true' });
  const title = element('span', { class: 'title' });
  const said = element('span', { class: 'said' });
  const problem = element('div', { class: 'problem text', dir: 'auto' });
  const body = element('div', { class: 'inside' });
  let latest;
  const fill = () => details.open && body.replaceChildren(...contents(inside(latest), latest));
  const details = element('details', { ontoggle: fill }, element('summary', {}, mark, title, said), body);
  const node = element('li', {}, details, problem);
  return {
    node,
    update(item) {
      latest = item;
      const { word, tone, mark: sign } = progress(item.status);
      const time = duration(item.startedAt, item.completedAt || undefined);
      node.className = `call ${tone}`;
      mark.textContent = sign;
      title.replaceChildren(name(item.name || 'unnamed'));
      said.replaceChildren(shown(item.completedAt && time ? `${word}, ${time}` : word));
      problem.hidden = !item.error;
      fillLong(problem, item.error ?? '');
      fill();
    },
  };
}

function contents(parts, { startedAt, completedAt }) {
  const filled = parts.filter(([, text]) => text);
  const all = filled.flatMap(([title, text, kind]) => {
    const block = element(kind === 'code' ? 'pre' : 'div', { class: kind, dir: 'auto' });
    fillLong(block, text, { links: true });
    return [element('h3', {}, title), block];
  });
  if (filled.length === 0) {
    all.push(element('p', { class: 'nothing' }, 'It has neither arguments nor a result yet.'));
  }
  if (startedAt) {
    all.push(element('p', { class: 'when' }, clock(startedAt), ...(completedAt ? [' to ', clock(completedAt)] : [])));
  }
  return all;
}
