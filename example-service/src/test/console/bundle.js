/** What a build of a web page makes of its sources and of the service's protos. */
import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const run = promisify(execFile);

/** The client and its libraries as one script. */
export async function webClient() {
  const { outputFiles } = await build({ entryPoints: [path.join(here, 'web-client.js')], bundle: true, format: 'iife', write: false });
  return outputFiles[0].text;
}

/** The descriptors of the service's API, in base64. */
export async function descriptors() {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'stigmer-protos-'));
  try {
    await run(path.join(here, '../../../clients/protos.sh'), [folder]);
    const { stdout } = await run(path.join(here, 'node_modules/.bin/buf'), ['build', folder, '-o', '-#format=binpb'],
      { encoding: 'buffer', maxBuffer: 16 * 1024 * 1024 });
    return stdout.toString('base64');
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}
