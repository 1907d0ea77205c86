/** The service's jar, for tests. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import readline from 'node:readline';

/** The service in a process group of its own, always on the same port and data. */
export class Service {
  keys = {};

  constructor(jar, folder, port, more = []) {
    Object.assign(this, { jar, folder, port, more, target: `127.0.0.1:${port}` });
  }

  async start() {
    const log = await fs.open(path.join(this.folder, 'service.log'), 'a');
    this.process = spawn(
      'java', ['-jar', this.jar, 'serve', '--port', String(this.port), '--data-dir', this.folder, '--bootstrap', 'acme', ...this.more],
      { detached: true, stdio: ['ignore', 'pipe', log.fd] });
    this.ended = once(this.process, 'exit');
    for await (const line of readline.createInterface({ input: this.process.stdout })) {
      const issued = /^(\S+) is .* of acme: (\S+)$/.exec(line);
      if (issued) {
        this.keys[issued[1]] ??= issued[2];
      }
      if (line.startsWith('Serving gRPC')) {
        await log.close();
        return;
      }
    }
    throw new Error(`the service did not start; see ${this.folder}/service.log`);
  }

  async kill() {
    process.kill(-this.process.pid, 'SIGKILL');
    await this.ended;
  }
}

export async function freePort() {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
