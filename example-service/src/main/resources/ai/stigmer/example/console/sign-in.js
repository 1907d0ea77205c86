/** Asks for the credential that every call sends. */
import { call, session } from './service.js';
import { announce, element, focusHeading } from './dom.js';
import { shown } from './text.js';

export function showSignIn({ main, signal, again }, why) {
  document.title = 'Sign in · Agent executions';
  const problem = element('p', { id: 'problem', class: 'problem', role: 'alert' });
  const input = element('input', {
    id: 'credential',
    type: 'password',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    required: true,
    'aria-describedby': 'problem hint',
  });
  const button = element('button', { type: 'submit', class: 'primary' }, 'Sign in');
  const form = element('form', { novalidate: true, onsubmit: (submit) => { submit.preventDefault(); enter(); } },
    element('label', { for: 'credential' }, 'API key or token'),
    input,
    problem,
    button,
    element('p', { id: 'hint', class: 'hint' },
      element('code', {}, 'serve --bootstrap'),
      ' prints a key. It stays in this tab until you sign out or close the tab.'));
  main.append(element('section', { class: 'sign-in' },
    element('h1', {}, 'Sign in'),
    element('p', { class: 'lead' }, 'Executions are shown to those who may view them.'),
    form));
  if (why) {
    refuse(why);
  } else {
    focusHeading(main);
    input.focus();
  }

  async function enter() {
    const credential = input.value.trim().replace(/^bearer +/i, '');
    if (!/^[\x21-\x7e]+$/.test(credential)) {
      refuse(credential ? 'A key has neither blanks nor letters outside ASCII.' : 'Type in or paste a key.');
      return;
    }
    problem.replaceChildren();
    input.removeAttribute('aria-invalid');
    button.disabled = true;
    session.credential = credential;
    try {
      await call('list', { pageSize: 1 }, { signal, fields: 'metadata.id' });
      announce('Signed in.');
      again();
    } catch (failure) {
      if (signal.aborted) {
        return;
      }
      session.credential = '';
      refuse(failure.code === 'unauthenticated'
        ? `The service does not take this credential: ${failure.message}.`
        : `You cannot be signed in now: ${failure.message}. Try again.`);
    } finally {
      button.disabled = false;
    }
  }

  function refuse(text) {
    problem.replaceChildren(shown(text));
    input.setAttribute('aria-invalid', 'true');
    input.focus();
  }
}
