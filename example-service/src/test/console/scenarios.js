/**
 * The console in a real browser on the real service: node scenarios.js SERVICE_JAR RUNNER_JAR CHROMIUM FOLDER [ONLY].
 *
 * Writes screenshots into the folder, prints a line for each scenario, and fails if one does not hold.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { World, inject, until, violations } from './world.js';
import { descriptors, webClient } from './bundle.js';

const [jar, runner, browser, folder, only = ''] = process.argv.slice(2);
const RECORDED = fileURLToPath(new URL('../../../agent-runner/src/test/resources/langgraph/recorded.jsonl', import.meta.url));
const said = (number, content = `text ${number}`) => ({ id: `m${number}`, type: 'MESSAGE_AI', content });
const ended = () => new Date().toISOString();

const SCENARIOS = {
  async a_run_progresses_to_its_end(world) {
    const id = await world.create('Summarize the README');
    const page = await world.tab();
    await page.follow(id);
    await page.getByRole('heading', { level: 1, name: 'Summarize the README' }).waitFor();
    await page.evaluate(() => {
      window.heard = [];
      new MutationObserver(() => window.heard.push(document.getElementById('announcer').textContent))
        .observe(document.getElementById('announcer'), { childList: true });
    });
    const phases = new Set();
    const watching = setInterval(() => page.locator('.bar .badge').innerText().then((text) => phases.add(text.replace(/\W+/g, ' ').trim()), () => {}), 50);
    await world.run(id, RECORDED, 15);
    await page.getByText('Nothing more will come').waitFor();
    clearInterval(watching);

    assert(phases.has('In progress'), `phases seen: ${[...phases]}`);
    assert.match(await page.locator('.bar').innerText(), /Completed\s+after \d/);
    const { status } = await world.call('get', { value: id });
    assert.equal(await page.locator('.message').count(), status.messages.length);
    assert.equal(await page.locator('.calls').last().locator('.call').count(), status.toolCalls.length);
    assert.equal(await page.locator('.todo').count(), Object.keys(status.todos).length);
    assert.equal(await page.locator('.subAgents .call').count(), status.subAgentExecutions.length);
    await page.locator('.part.calls summary').last().click();
    await page.locator('.part.calls .call').last().getByRole('heading', { name: 'Arguments' }).waitFor();
    assert.match(await page.title(), /^Completed · Summarize the README$/);
    const heard = await page.evaluate(() => window.heard);
    assert(heard.includes('The execution is now: In progress.') && heard.includes('The execution is now: Completed.'), heard.join());
    return page;
  },

  async the_service_restarts_and_the_page_goes_on_without_a_gap(world) {
    const id = await world.create('Restarted');
    const page = await world.tab();
    await page.follow(id);
    for (let number = 1; number <= 3; number += 1) {
      await world.report(id, { phase: 'EXECUTION_IN_PROGRESS', startedAt: ended(), messages: [said(number)] });
    }
    await page.getByText('text 3').waitFor();
    await page.locator('.message').first().evaluate((node) => { node.kept = true; });
    const version = 4; // Created, and three updates.
    const askedBefore = page.asked.length;
    await world.service.kill();
    await page.getByText('Connection lost, trying again').waitFor();
    assert(await page.getByText('text 2').isVisible(), 'what is known stays');
    await photograph(page, 'lost');
    await world.service.start();
    for (let number = 4; number <= 6; number += 1) {
      await world.report(id, { messages: [said(number)] });
    }
    await page.getByText('text 6').waitFor();
    await page.locator('.connection[data-kind=live]').waitFor();
    await world.report(id, { phase: 'EXECUTION_COMPLETED', completedAt: ended() });
    await page.getByText('Nothing more will come').waitFor();

    assert.deepEqual(await page.locator('.message .text').allInnerTexts(), [1, 2, 3, 4, 5, 6].map((number) => `text ${number}`));
    assert(await page.locator('.message').first().evaluate((node) => node.kept), 'the page was not built anew');
    const again = page.asked.slice(askedBefore).filter((request) => request.url().endsWith('/subscribe'));
    assert(again.length > 0);
    for (const request of again) {
      assert(Number((await request.allHeaders())['stigmer-resume-version']) >= version, 'it asks for what is newer');
    }
    return page;
  },

  async a_refusal_is_shown_as_such(world) {
    const wrong = await world.tab({ key: '' });
    await wrong.open();
    await wrong.getByLabel('API key or token').fill('nonsense');
    await wrong.getByRole('button', { name: 'Sign in' }).click();
    await wrong.getByRole('alert').getByText('does not take this credential').waitFor();
    assert(await wrong.getByLabel('API key or token').evaluate((input) => input === document.activeElement));

    const page = await world.tab();
    await page.follow('aex_01aaaaaaaaaaaaaaaaaaaaaaaa');
    await page.getByRole('heading', { name: /Not allowed|Not found/ }).waitFor();
    assert.match(await page.locator('.said').innerText(), /unauthorized to view agent execution/);
    assert(await page.getByRole('heading', { level: 1 }).evaluate((heading) => heading === document.activeElement));

    const revoked = await world.tab({ key: 'stg_forged' });
    await revoked.open('#/executions/aex_01aaaaaaaaaaaaaaaaaaaaaaaa');
    await revoked.getByRole('alert').getByText('takes this credential no longer').waitFor();
    assert.equal(await revoked.evaluate(() => sessionStorage.getItem('stigmer.credential')), null);
    return page;
  },

  async connects_own_client_creates_follows_and_is_refused(world) {
    const page = await world.tab({ key: '' });
    await page.open();
    let running;
    await page.exposeFunction('created', (id) => { running = world.run(id, RECORDED, 20); });
    await inject(page, await webClient());
    const { phases, refusal } = await page.evaluate(
      ([descriptors, key, other]) => createFollowAndBeRefused(descriptors, key, other, window.created),
      [await descriptors(), world.admin, world.runner]);
    await running;

    assert.equal(phases.at(-1), 'EXECUTION_COMPLETED');
    assert(phases.length > 1, 'states come as they are');
    assert.equal(refusal, '[permission_denied] unauthorized to cancel agent execution');
    console.log(`scenario client=browser created=1 followed=${phases.length} refused=1`);
    return page;
  },

  async a_key_lets_in_and_stays_in_the_tab(world) {
    const page = await world.tab({ key: '' });
    await page.open();
    await page.getByLabel('API key or token').fill(`Bearer ${world.admin}`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Agent executions' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Agent executions' }).waitFor();
    assert.deepEqual(await page.evaluate(() => [Object.keys(localStorage), document.cookie]), [[], '']);
    assert(page.asked.every((request) => !request.url().includes(world.admin)), 'no address has the key');
    const other = await page.context().newPage();
    await other.goto(`${world.base}/console/`);
    await other.getByLabel('API key or token').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('API key or token').waitFor();
    assert.equal(await page.evaluate(() => sessionStorage.getItem('stigmer.credential')), null);
    return page;
  },

  async hostile_content_is_inert(world) {
    const evil = '<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>';
    const turned = 'abc\u202etxt.exe\u202c \u2067evil\u2069 zero\u200bwidth \u0007bell';
    const links = '[here](javascript:alert(4)) javascript:alert(5) data:text/html,x https://example.com/a?b=c. https://bank.example@evil.example/';
    const id = await world.create(`${evil}\u202egnp`, `${evil} ${links}`);
    await world.report(id, {
      phase: 'EXECUTION_FAILED',
      startedAt: '"><script>alert(6)</script>',
      completedAt: ended(),
      error: `${evil}${turned}`,
      messages: [said(1, evil), said(2, turned), said(3, links), said(4, 'שלום עולם abc'), { id: evil, type: 'MESSAGE_TOOL', content: `${evil}`, timestamp: evil }],
      toolCalls: [{ id: '__proto__', name: `${evil}\u202e`, args: { [evil]: [evil, '\u202e'], __proto__x: 'javascript:alert(7)' }, result: links, status: 'TOOL_CALL_FAILED', error: evil }],
      subAgentExecutions: [{ id: 'constructor', name: evil, input: links, output: turned, status: 'SUB_AGENT_COMPLETED' }],
      todos: { __proto__y: { id: '1', content: evil, status: 'TODO_PENDING' }, toString: { id: '2', content: turned } },
    });
    const page = await world.tab();
    await page.follow(id);
    await page.getByText('Nothing more will come').waitFor();
    for (const summary of await page.locator('.call summary').all()) {
      await summary.click();
    }
    const found = await page.evaluate(() => ({
      foreign: document.querySelectorAll('main :is(script, img, svg, iframe, style, form, object)').length,
      links: [...document.querySelectorAll('main .text a, main pre a')].map((link) => link.href),
      handlers: [...document.querySelectorAll('*')].filter((node) => [...node.attributes].some(({ name }) => name.startsWith('on') || name === 'style')).length,
      text: document.querySelector('main').textContent,
    }));
    assert.equal(found.foreign, 0);
    assert.equal(found.handlers, 0);
    assert(found.links.length > 0 && found.links.every((link) => link === 'https://example.com/a?b=c'), found.links.join());
    assert(!/[\u200b\u202a-\u202e\u2066-\u2069\u0007]/.test(found.text), 'no character turns the text');
    assert(found.text.includes('U+202E') && found.text.includes('U+200B') && found.text.includes('U+0007'), 'they are shown');
    assert(found.text.includes('<script>alert(1)</script>'), 'what was said is there');
    assert.equal(await page.getByText('שלום').evaluate((node) => getComputedStyle(node).direction), 'rtl');
    await page.locator('.about summary').click();
    await photograph(page, 'hostile');
    await page.open();
    await page.getByRole('link', { name: /script/ }).waitFor();
    await page.goto(`${world.base}/console/#/executions/${encodeURIComponent('<script>alert(8)</script>')}`);
    await page.getByRole('heading', { level: 1, name: /Not allowed|Cannot be shown|Not found/ }).waitFor();
    return page;
  },

  async no_inline_code_runs_even_where_some_got_in(world) {
    const page = await world.tab();
    const response = await page.open();
    const policy = response.headers()['content-security-policy'];
    assert.match(policy, /default-src 'none'/);
    assert(!policy.includes('unsafe'));
    await page.getByRole('heading', { level: 1 }).waitFor();
    const got = await page.evaluate(async () => {
      const script = document.createElement('script');
      try {
        script.textContent = 'window.ran = true';
        document.body.append(script);
      } catch {
        // Refused before it could be run.
      }
      const button = document.createElement('button');
      try {
        button.setAttribute('onclick', 'window.clicked = true');
        button.click();
      } catch {
        // Refused before it could be clicked.
      }
      const out = await fetch('https://example.com/').then(() => 'sent', () => 'refused');
      let html = 'taken';
      try {
        button.innerHTML = '<b>x</b>';
      } catch (refused) {
        html = refused.name;
      }
      return { ran: window.ran ?? false, clicked: window.clicked ?? false, out, html };
    });
    assert.deepEqual(got, { ran: false, clicked: false, out: 'refused', html: 'TypeError' });
    page.problems.length = 0;
    return page;
  },

  async ten_thousand_messages_do_not_freeze_it(world) {
    const id = await world.create('Ten thousand messages');
    for (let from = 0; from < 10_000; from += 2_000) {
      await world.report(id, {
        phase: 'EXECUTION_IN_PROGRESS', startedAt: ended(),
        messages: Array.from({ length: 2_000 }, (_, index) => said(from + index)),
        toolCalls: Array.from({ length: 200 }, (_, index) => ({ id: `t${from + index}`, name: 'read_file', status: 'TOOL_CALL_COMPLETED' })),
      });
    }
    const page = await world.tab();
    await page.addInitScript(() => {
      window.longest = 0;
      new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => { window.longest = Math.max(window.longest, duration); }))
        .observe({ type: 'longtask', buffered: true });
    });
    await page.follow(id);
    await page.getByText('text 9999').waitFor();
    for (let number = 10_000; number < 10_020; number += 1) {
      await world.report(id, { messages: [said(number)] });
    }
    await page.getByText('text 10019').waitFor();
    const rows = await page.locator('.message').count();
    assert(rows <= 320, `${rows} rows`);
    assert.match(await page.locator('#messages').innerText(), /10,020/);
    await page.getByRole('button', { name: /Show 200 earlier of 9,9\d\d messages/ }).click();
    assert(await page.locator('.message').count() >= rows + 100);
    const longest = await page.evaluate(() => window.longest);
    assert(longest < 1_000, `the page stood still for ${longest} ms`);
    console.log(`longest_task_ms=${Math.round(longest)} messages=10020`);
    await world.report(id, { phase: 'EXECUTION_COMPLETED', completedAt: ended() });
    return page;
  },

  async a_long_text_is_shown_on_request(world) {
    const id = await world.create('Long');
    await world.report(id, { phase: 'EXECUTION_COMPLETED', completedAt: ended(), messages: [said(1, `${'word '.repeat(40_000)}END`)] });
    const page = await world.tab({ width: 400 });
    await page.follow(id);
    await page.getByRole('button', { name: 'Show all 200,003 characters' }).click();
    await page.getByText(/word END$/).waitFor();
    return page;
  },

  async one_too_large_to_be_sent_says_so_and_is_followed(world) {
    const id = await world.create('Too large');
    for (let number = 0; number < 5; number += 1) {
      await world.report(id, { phase: 'EXECUTION_IN_PROGRESS', startedAt: ended(), messages: [said(number, 'x'.repeat(1_000_000))] });
    }
    const page = await world.tab();
    await page.follow(id);
    await page.getByText('too large to be shown whole').waitFor();
    await world.report(id, { phase: 'EXECUTION_COMPLETED', completedAt: ended() });
    await page.getByText('Nothing more will come').waitFor();
    assert.match(await page.locator('.bar').innerText(), /Completed/);
    return page;
  },

  async the_keyboard_reaches_everything(world) {
    const id = await world.create('By keyboard');
    await world.report(id, { phase: 'EXECUTION_IN_PROGRESS', startedAt: ended(), messages: [said(1)], toolCalls: [{ id: 't1', name: 'read_file', result: 'the result' }] });
    const page = await world.tab();
    await page.open();
    await page.getByRole('link', { name: 'By keyboard' }).waitFor();
    await page.evaluate(() => { document.body.tabIndex = -1; document.body.focus(); });
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to content');
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.notEqual(outline, 'none', 'focus is seen');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
    const reached = [];
    for (let presses = 0; presses < 5; presses += 1) {
      await page.keyboard.press('Tab');
      reached.push(await page.evaluate(() => document.activeElement.id || document.activeElement.textContent));
    }
    assert.deepEqual(reached.slice(0, 3), ['filter', 'phase', 'By keyboard']);
    await page.getByRole('link', { name: 'By keyboard' }).focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'By keyboard' });
    await heading.waitFor();
    assert(await heading.evaluate((node) => node === document.activeElement), 'a new view begins with its heading');
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement.matches('.call summary'))) {
        break;
      }
    }
    await page.keyboard.press('Enter');
    await page.getByText('the result').waitFor();
    await world.report(id, { messages: [said(2)] });
    await page.getByText('text 2').waitFor();
    assert(await page.evaluate(() => document.activeElement.matches('.call summary')), 'news do not take the focus away');
    await world.report(id, { phase: 'EXECUTION_COMPLETED', completedAt: ended() });
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Agent executions' }).waitFor();
    return page;
  },

  async the_list_is_live_filtered_and_tells_when_it_is_not(world) {
    const page = await world.tab();
    await page.open();
    await page.getByRole('heading', { level: 1, name: 'Agent executions' }).waitFor();
    const id = await world.create('Newest of all');
    await page.getByRole('link', { name: 'Newest of all' }).waitFor();
    assert.match(await page.locator('tbody tr').first().innerText(), /Newest of all/);
    await world.report(id, { phase: 'EXECUTION_IN_PROGRESS', startedAt: ended() });
    await page.locator('tbody tr').first().getByText('In progress').waitFor();
    await page.getByLabel('Name, id or session').fill('no such thing');
    await page.getByRole('heading', { name: 'Nothing matches' }).waitFor();
    await photograph(page, 'nothing-matches');
    await page.getByLabel('Name, id or session').fill('newest of');
    assert.equal(await page.locator('tbody tr').count(), 1);
    await world.service.kill();
    await page.getByText('This list is not up to date').waitFor();
    await photograph(page, 'list-lost');
    assert(await page.getByRole('link', { name: 'Newest of all' }).isVisible());
    await world.service.start();
    await until(async () => assert(!await page.getByText('This list is not up to date').isVisible()));
    await world.report(id, { phase: 'EXECUTION_COMPLETED', completedAt: ended() });
    await page.locator('tbody tr').first().getByText('Completed').waitFor();
    return page;
  },

  async what_is_deleted_is_said_to_be(world) {
    const id = await world.create('Short life');
    const page = await world.tab();
    await page.follow(id);
    await page.getByRole('heading', { level: 1, name: 'Short life' }).waitFor();
    await world.call('delete', { value: id });
    await page.getByRole('heading', { level: 1, name: /Deleted|Not allowed/ }).waitFor();
    return page;
  },

  async every_state_is_accessible_and_fits_400_pixels_light_and_dark(world) {
    const id = await scene(world);
    for (const [width, height] of [[1280, 800], [400, 800]]) {
      for (const scheme of ['light', 'dark']) {
        const views = {
          list: [{}, '#/', (page) => page.getByRole('link', { name: 'Translate the release notes' }).waitFor()],
          execution: [{}, `#/executions/${id}`, (page) => page.getByText('Checking the last section').waitFor()],
          'sign-in': [{ key: '' }, '#/', (page) => page.getByLabel('API key or token').waitFor()],
          refused: [{}, '#/executions/aex_01aaaaaaaaaaaaaaaaaaaaaaaa', (page) => page.locator('.refused').waitFor()],
        };
        for (const [name, [who, hash, ready]] of Object.entries(views)) {
          const page = await world.tab({ ...who, width, height, scheme, reducedMotion: 'reduce' });
          await page.open(hash);
          await ready(page);
          if (name === 'execution') {
            await page.locator('.part.calls summary').first().click();
          }
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert(wide <= 0, `${name} at ${width} scrolls sideways by ${wide}`);
          await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
          await photograph(page, `${name}-${width}-${scheme}`);
          assert.deepEqual(page.problems, []);
          await page.context().close();
        }
      }
    }
    const page = await world.tab({ width: 400 });
    await page.follow(id);
    await page.getByText('Checking the last section').waitFor();
    return page;
  },
};

/** Keeps a picture, of a page in which axe finds nothing wrong. */
async function photograph(page, name) {
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true });
  assert.deepEqual(await violations(page), [], name);
}

/** An execution with something of everything. */
async function scene(world) {
  const ago = (seconds) => new Date(Date.now() - seconds * 1000).toISOString();
  const others = [['Draft the weekly report', 'EXECUTION_COMPLETED'], ['Find flaky tests', 'EXECUTION_FAILED'],
    ['Clean up stale branches', 'EXECUTION_CANCELLED'], ['Answer the support queue', 'EXECUTION_WAITING_FOR_APPROVAL'],
    ['Index the documentation of all services that the platform team has taken over since spring', 'EXECUTION_PAUSED']];
  for (const [name, phase] of others) {
    const other = await world.create(name);
    const end = /COMPLETED|FAILED/.test(phase) ? { completedAt: ago(12) } : {};
    if (phase === 'EXECUTION_CANCELLED') {
      await world.call('cancel', { value: other });
    } else {
      await world.report(other, { phase, startedAt: ago(180), ...end });
    }
  }
  const id = await world.create('Translate the release notes', 'Translate the release notes of 4.2 into German and Hebrew, and keep the links.');
  await world.report(id, {
    phase: 'EXECUTION_IN_PROGRESS',
    startedAt: ago(83),
    messages: [
      { id: 'm1', type: 'MESSAGE_AI', timestamp: ago(80), content: 'I will read the notes first, then translate them section by section.' },
      { id: 'm2', type: 'MESSAGE_TOOL', timestamp: ago(74), content: '# 4.2\n- Streams resume behind the last version.\n- See https://example.com/notes/4.2 for the upgrade.' },
      { id: 'm3', type: 'MESSAGE_AI', timestamp: ago(60), content: 'German is done. The Hebrew begins:\n\nזרמים ממשיכים מהגרסה האחרונה (4.2).' },
      { id: 'm4', type: 'MESSAGE_HUMAN', timestamp: ago(40), content: 'Please keep product names in English.' },
      { id: 'm5', type: 'MESSAGE_SYSTEM', timestamp: ago(30), content: 'A file name was written backwards: report\u202efdp.exe' },
      { id: 'm6', type: 'MESSAGE_AI', timestamp: ago(5), content: 'Checking the last section.' },
    ],
    todos: {
      1: { id: '1', content: 'Read the release notes', status: 'TODO_COMPLETED' },
      2: { id: '2', content: 'Translate into German', status: 'TODO_COMPLETED' },
      3: { id: '3', content: 'Translate into Hebrew, product names in English', status: 'TODO_IN_PROGRESS' },
      4: { id: '4', content: 'Check every link', status: 'TODO_PENDING' },
      5: { id: '5', content: 'Ask for a review', status: 'TODO_CANCELLED' },
    },
    subAgentExecutions: [
      { id: 's1', name: 'translator-de', input: 'Translate', output: 'Fertig', status: 'SUB_AGENT_COMPLETED', startedAt: ago(70), completedAt: ago(62) },
      { id: 's2', name: 'translator-he', input: 'Translate', status: 'SUB_AGENT_IN_PROGRESS', startedAt: ago(58) },
    ],
    toolCalls: [
      { id: 't1', name: 'read_file', args: { path: 'notes/4.2.md' }, result: '# 4.2 …', status: 'TOOL_CALL_COMPLETED', startedAt: ago(79), completedAt: ago(77.6) },
      { id: 't2', name: 'fetch_url', args: { url: 'https://example.com/notes/4.2' }, status: 'TOOL_CALL_FAILED', error: 'The server answered 503 after three attempts.', startedAt: ago(50), completedAt: ago(47) },
      { id: 't3', name: 'write_file', args: { path: 'notes/4.2.he.md', content: 'זרמים ממשיכים מהגרסה האחרונה', overwrite: true }, status: 'TOOL_CALL_RUNNING', startedAt: ago(3) },
    ],
  });
  return id;
}

await fs.mkdir(folder, { recursive: true });
const world = await World.open({ jar, runner, browser });
let [passed, count] = [0, 0];
try {
  for (const [name, scenario] of Object.entries(SCENARIOS).filter(([name]) => name.includes(only))) {
    count += 1;
    const begin = Date.now();
    try {
      const page = await scenario(world);
      assert.deepEqual(page.problems, [], 'the page made a mistake');
      passed += 1;
      console.log(`ok ${name} ${Date.now() - begin} ms`);
    } catch (failure) {
      console.log(`FAILED ${name}: ${failure.stack}`);
    }
    for (const context of world.browser.contexts()) {
      await context.close();
    }
  }
} finally {
  await world.close();
}
console.log(`console scenarios=${count} passed=${passed} failed=${count - passed} chromium=${world.browser.version()} screenshots=${folder}`);
process.exitCode = passed === count ? 0 : 1;
