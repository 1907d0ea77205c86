/**
 * Shows text that somebody else wrote. It becomes text nodes and nothing else; characters that cannot be seen, or that
 * turn the direction of what follows, are shown by their number in place of what they do.
 */
import { element } from './dom.js';

const HIDDEN = new RegExp('[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e'
  + '\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}\\p{Cs}]', 'gu');
const LINK = /https?:\/\/[^\s<>"'`{}|\\^]+/giu;
const AFTER_LINK = /[.,;:!?)\]]+$/;
const LONG = 6_000;

/** A text in the direction of its own letters. Links of the web can be followed if they are asked for. */
export function shown(text, { links = false } = {}) {
  const all = document.createDocumentFragment();
  const plain = String(text).replaceAll('\r\n', '\n');
  let from = 0;
  for (const { 0: found, index } of links ? plain.matchAll(LINK) : []) {
    const written = found.replace(AFTER_LINK, '');
    const address = safeAddress(written);
    if (address) {
      all.append(visible(plain.slice(from, index)), link(address, written));
      from = index + written.length;
    }
  }
  all.append(visible(plain.slice(from)));
  return all;
}

/** A name inside other text, which its direction does not touch. */
export function name(text, properties = {}) {
  return element('bdi', properties, shown(text));
}

/** Fills an element with a text that may be long: the rest of it comes on request. */
export function fillLong(node, text, options = {}) {
  const whole = String(text);
  if (whole.length <= LONG || node.dataset.whole) {
    node.replaceChildren(shown(whole, options));
    return;
  }
  const begin = whole.slice(0, LONG).replace(/[\ud800-\udbff]$/, '');
  node.replaceChildren(shown(begin, options), '… ', element('button', {
    type: 'button',
    class: 'inline',
    onclick() {
      node.dataset.whole = 'true';
      node.replaceChildren(shown(whole, options));
      node.tabIndex = -1;
      node.focus({ preventScroll: true });
    },
  }, `Show all ${whole.length.toLocaleString()} characters`));
}

function visible(text) {
  const parts = document.createDocumentFragment();
  let from = 0;
  for (const { 0: character, index } of text.matchAll(HIDDEN)) {
    const number = character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
    parts.append(text.slice(from, index), element('span', { class: 'hidden-character' }, `U+${number}`));
    from = index + character.length;
  }
  parts.append(text.slice(from));
  return parts;
}

/** Undefined for what looks like another address than it is. */
function safeAddress(written) {
  if (!/^[\x21-\x7e]+$/.test(written)) {
    return undefined;
  }
  try {
    const url = new URL(written);
    const web = url.protocol === 'https:' || url.protocol === 'http:';
    return web && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function link(address, written) {
  return element('a', { href: address, rel: 'noopener noreferrer nofollow', target: '_blank', referrerpolicy: 'no-referrer' }, written);
}
