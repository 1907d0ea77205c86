/** Shows the view that the address names, to whoever has a credential. */
import { session } from './service.js';
import { element, focusHeading } from './dom.js';
import { showSignIn } from './sign-in.js';
import { showList } from './list.js';
import { showExecution } from './execution.js';

const main = document.getElementById('main');
const signOut = document.getElementById('sign-out');
let shown = new AbortController();

/** Replaces the view; the one before stops at once. */
function show() {
  shown.abort();
  shown = new AbortController();
  const view = { main, signal: shown.signal, again: show, signIn };
  signOut.hidden = !session.credential;
  main.replaceChildren();
  if (!session.credential) {
    showSignIn(view, '');
    return;
  }
  const [, name, id, ...rest] = address();
  if (!name) {
    showList(view);
  } else if (name === 'executions' && id && rest.length === 0) {
    showExecution(view, id);
  } else {
    showNothing();
  }
}

/** The parts of an address like #/executions/aex_1. */
function address() {
  try {
    return location.hash.replace(/^#/, '').split('/').map(decodeURIComponent);
  } catch {
    return ['', 'malformed'];
  }
}

/** Asks for a credential in place of the view, and says why. */
function signIn(why) {
  shown.abort();
  shown = new AbortController();
  session.credential = '';
  signOut.hidden = true;
  main.replaceChildren();
  showSignIn({ main, signal: shown.signal, again: show, signIn }, why);
}

function showNothing() {
  document.title = 'No such page';
  main.append(element('section', { class: 'state' },
    element('h1', {}, 'No such page'),
    element('p', {}, element('a', { href: '#/' }, 'All executions'))));
  focusHeading(main);
}

addEventListener('hashchange', show);
signOut.addEventListener('click', () => signIn(''));
document.getElementById('skip').addEventListener('click', (click) => {
  click.preventDefault();
  main.focus();
});
show();
