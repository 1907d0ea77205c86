/** What the service's words are called here, and how times read. */
import { element } from './dom.js';
import { shown } from './text.js';

/** mark is what stands beside the word, so that nothing is said by colour alone. */
const PHASES = {
  EXECUTION_PHASE_UNSPECIFIED: ['Not started', 'neutral', '○'],
  EXECUTION_PENDING: ['Pending', 'neutral', '○'],
  EXECUTION_IN_PROGRESS: ['In progress', 'active', '●'],
  EXECUTION_COMPLETED: ['Completed', 'good', '✓'],
  EXECUTION_FAILED: ['Failed', 'bad', '✕'],
  EXECUTION_CANCELLED: ['Cancelled', 'neutral', '⊘'],
  EXECUTION_WAITING_FOR_APPROVAL: ['Waiting for approval', 'warn', '!'],
  EXECUTION_PAUSED: ['Paused', 'warn', '‖'],
  EXECUTION_TERMINATED: ['Terminated', 'bad', '■'],
};
const ENDS = new Set(['EXECUTION_COMPLETED', 'EXECUTION_FAILED', 'EXECUTION_CANCELLED', 'EXECUTION_TERMINATED']);
const STATES = {
  PENDING: ['pending', 'neutral', '○'],
  RUNNING: ['running', 'active', '●'],
  IN_PROGRESS: ['in progress', 'active', '●'],
  COMPLETED: ['completed', 'good', '✓'],
  FAILED: ['failed', 'bad', '✕'],
  CANCELLED: ['cancelled', 'neutral', '⊘'],
  UNSPECIFIED: ['not started', 'neutral', '○'],
};
const SPEAKERS = {
  MESSAGE_HUMAN: ['Person', 'human'],
  MESSAGE_AI: ['Agent', 'ai'],
  MESSAGE_TOOL: ['Tool', 'tool'],
  MESSAGE_SYSTEM: ['System', 'system'],
};

const SHORT = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit' });
const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const FULL = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'medium' });

export const PHASE_NAMES = Object.entries(PHASES).map(([value, [word]]) => [value, word]);

/** { word, tone, mark } of a phase; one that this page does not know keeps the service's name. */
export function phase(value = 'EXECUTION_PHASE_UNSPECIFIED') {
  return described(PHASES, value);
}

export function isEnd(value) {
  return ENDS.has(value);
}

/** The same of a tool call, a sub-agent or an item of the plan. */
export function progress(value = 'UNSPECIFIED') {
  const word = String(value).replace(/^(TOOL_CALL|SUB_AGENT|TODO)_(STATUS_)?/, '');
  return described(STATES, word);
}

/** Who speaks: { word, kind }. */
export function speaker(type) {
  const [word, kind] = Object.hasOwn(SPEAKERS, type ?? '') ? SPEAKERS[type] : ['Somebody', 'system'];
  return { word, kind };
}

function described(table, value) {
  const [word, tone, mark] = Object.hasOwn(table, value) ? table[value] : [String(value), 'neutral', '?'];
  return { word, tone, mark };
}

/** Milliseconds, or undefined for what is no time. */
export function moment(text) {
  const time = Date.parse(text ?? '');
  return Number.isNaN(time) ? undefined : time;
}

/** A time of today, as ISO 8601, for a reader here; what is no time is shown as it is. */
export function clock(text) {
  return timeElement(text, SHORT);
}

export function day(text) {
  return timeElement(text, DAY);
}

export function fullTime(text) {
  return timeElement(text, FULL);
}

function timeElement(text, format) {
  const time = moment(text);
  if (time === undefined) {
    return element('span', {}, shown(text || '–'));
  }
  return element('time', { datetime: new Date(time).toISOString(), title: FULL.format(time) }, format.format(time));
}

/** How long from one time to another, or until now; empty where there is no beginning. */
export function duration(from, to, now = Date.now()) {
  const [begin, end] = [moment(from), to ? moment(to) : now];
  return begin === undefined || end === undefined ? '' : span(Math.max(0, end - begin));
}

function span(milliseconds) {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  if (hours > 0) {
    return `${hours.toLocaleString()} h ${minutes} min`;
  }
  if (minutes > 0) {
    return `${minutes} min ${seconds % 60} s`;
  }
  return seconds >= 10 ? `${seconds} s` : `${(milliseconds / 1000).toFixed(1)} s`;
}
