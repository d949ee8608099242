import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebdavPlace } from '../../../src/sync/stores/webdav';

/** A WebDAV server of its own on this machine. */
export interface WebdavServer extends Omit<WebdavPlace, 'folder'> {
  /** The folder on disk that it serves. */
  root: string;
  /** Ends it; its files stay. */
  stop(): Promise<void>;
  /** Starts it again, under the same address. */
  start(): Promise<void>;
  /** Ends it and deletes its files. */
  close(): Promise<void>;
}

/** How one kind of server is started. */
export interface ServerKind {
  /** What has to be on the PATH or under this path. */
  needs: readonly string[];
  /** Debian's packages. */
  packages: string;
  /** The command that serves `root` in the foreground; writes its configuration into `home` first. */
  command(setting: Setting): Promise<string[]>;
}

interface Setting {
  home: string;
  root: string;
  port: number;
  /** A file of users and passwords as Apache and nginx read it. */
  users: string;
}

const USER = 'reader';
const PASSWORD = 'pâss:word';

/** Starts a server on a loopback port of its own. @throws Error where it does not answer */
export async function startServer(kind: ServerKind): Promise<WebdavServer> {
  const home = await mkdtemp(join(tmpdir(), 'crossread-webdav-'));
  const root = join(home, 'files');
  await mkdir(root);
  const users = join(home, 'users');
  await writeFile(users, `${USER}:{SHA}${createHash('sha1').update(PASSWORD).digest('base64')}\n`);
  const port = await freePort();
  const [program = '', ...args] = await kind.command({ home, root, port, users });
  // Apache started by root serves as another user.
  if (process.getuid?.() === 0) spawnSync('chown', ['-R', 'www-data', home]);
  const address = `http://127.0.0.1:${port}/`;
  let running: ChildProcess | null = null;

  async function start(): Promise<void> {
    running = spawn(program, args, { stdio: 'ignore' });
    await answering(address);
  }
  async function stop(): Promise<void> {
    const ended = running;
    running = null;
    if (ended && ended.exitCode === null) {
      await new Promise((done) => {
        ended.once('exit', done);
        ended.kill('SIGTERM');
      });
    }
  }
  await start();
  return {
    address,
    user: USER,
    password: PASSWORD,
    root,
    start,
    stop,
    async close() {
      await stop();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function answering(address: string): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const answered = await fetch(address).then(
      () => true,
      () => false,
    );
    if (answered) return;
    if (Date.now() > end) throw new Error(`nothing answers at ${address}`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
