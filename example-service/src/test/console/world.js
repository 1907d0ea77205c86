/** The service, its users and a browser. */
import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { Service, freePort } from '../../../clients/node/service.js';

const API = 'ai.stigmer.agentic.agentexecution.v1.AgentExecution';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export class World {
  static async open({ jar, runner, browser }) {
    const world = new World();
    world.runnerJar = runner;
    world.folder = await fs.mkdtemp(path.join(os.tmpdir(), 'stigmer-'));
    const [port, httpPort] = [await freePort(), await freePort()];
    world.service = new Service(jar, world.folder, port, ['--http-port', String(httpPort)]);
    world.base = `http://127.0.0.1:${httpPort}`;
    await world.service.start();
    world.browser = await chromium.launch({ executablePath: browser, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
    return world;
  }

  async close() {
    await this.browser?.close();
    await this.service.kill().catch(() => {});
    await fs.rm(this.folder, { recursive: true, force: true });
  }

  get admin() {
    return this.service.keys['user:admin'];
  }

  get runner() {
    return this.service.keys['service:agent-runner'];
  }

  async call(method, request, key = this.admin) {
    const kind = /^(get|list|subscribe)/.test(method) ? 'Query' : 'Command';
    const response = await fetch(`${this.base}/${API}${kind}Controller/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify(request),
    });
    const answer = await response.json();
    assert.equal(response.status, 200, `${method}: ${JSON.stringify(answer)}`);
    return answer;
  }

  async create(name, message = 'Summarize README.md') {
    const created = await this.call('create', {
      apiVersion: 'agentic.stigmer.ai/v1',
      kind: 'AgentExecution',
      metadata: { org: 'acme', name: name.slice(0, 200), slug: `s-${randomUUID()}` },
      spec: { sessionId: 'ses_1', message },
    });
    return created.metadata.id;
  }

  report(id, status) {
    return this.call('updateStatus', { metadata: { id }, status }, this.runner);
  }

  /** The real agent runner on a recorded run; ends when that has. */
  async run(id, events, speed) {
    const process = spawn('java', ['-jar', this.runnerJar, 'run-agent', '--execution', id, '--events', events, '--speed', String(speed),
      '--target', this.service.target, '--interval', 'PT0.2S', '--spool', path.join(this.folder, 'spool')],
    { stdio: 'ignore', env: { ...globalThis.process.env, STIGMER_RUNNER_KEY: this.runner } });
    const [code] = await once(process, 'exit');
    assert.equal(code, 0, 'the runner told the end');
  }

  /** A tab of its own, signed in unless the key is empty. Its errors and what it asked for are kept. */
  async tab({ key = this.admin, width = 1280, height = 800, scheme = 'light', reducedMotion = 'no-preference' } = {}) {
    const context = await this.browser.newContext({ viewport: { width, height }, colorScheme: scheme, reducedMotion });
    if (key) {
      await context.addInitScript((typed) => sessionStorage.getItem('asked') ?? (sessionStorage.setItem('asked', 'once'),
        sessionStorage.setItem('stigmer.credential', typed)), key);
    }
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.problems = [];
    page.asked = [];
    page.on('pageerror', (error) => page.problems.push(String(error)));
    page.on('console', (message) => /Content Security Policy|TrustedHTML/i.test(message.text()) && page.problems.push(message.text()));
    page.on('dialog', (dialog) => { page.problems.push(`dialog ${dialog.message()}`); dialog.dismiss(); });
    page.on('request', (request) => page.asked.push(request));
    page.open = (hash = '#/') => page.goto(`${this.base}/console/${hash}`);
    page.follow = (id) => page.open(`#/executions/${id}`);
    return page;
  }
}

/** Lets a script of the test's own run in a page, whose policy would refuse it. */
export async function inject(page, expression) {
  const session = await page.context().newCDPSession(page);
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression });
  assert(!exceptionDetails, exceptionDetails?.exception?.description);
  return session;
}

/** What axe finds wrong with a page, as lines. */
export async function violations(page) {
  const session = await inject(page, await fs.readFile(AXE, 'utf8'));
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: 'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })'
      + '.then((found) => found.violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ": " + node.target.join(" ") + ": "'
      + ' + (node.failureSummary || "").replace(/\\s+/g, " "))))',
    awaitPromise: true,
    returnByValue: true,
  });
  assert(!exceptionDetails, exceptionDetails?.exception?.description);
  return result.value;
}

/** Waits until an expectation holds, and fails with what it said last. */
export async function until(expectation, patience = 20_000) {
  for (const end = Date.now() + patience; ;) {
    try {
      return await expectation();
    } catch (failure) {
      if (Date.now() > end) {
        throw failure;
      }
      await sleep(50);
    }
  }
}
