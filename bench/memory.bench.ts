import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { articleText } from './article-text.ts';
import type { Bench, Timing } from './run.ts';

const cli = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const megabyte = 1_000_000;
/** the whole takes as long as the reader takes for so much text; a smaller one shows the same peak sooner */
const megabytes = Number(process.env.HEADCOUNT_BENCH_MEGABYTES ?? 1000);

interface Run {
  readonly peakMegabytes: number;
  readonly seconds: number;
  readonly lines: number;
}

/** The built program on real files; its high-water mark is read from the system while it runs. */
async function measure(command: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let peakMegabytes = 0;
  let lines = 0;
  const sample = (): void => {
    const status = existsSync(`/proc/${child.pid}/status`)
      ? readFileSync(`/proc/${child.pid}/status`, 'utf8')
      : '';
    const kilobytes = Number(status.match(/VmHWM:\s+(\d+) kB/)?.[1] ?? 0);
    peakMegabytes = Math.max(peakMegabytes, (kilobytes * 1024) / megabyte);
  };
  const timer = setInterval(sample, 50);
  child.stdout.on('data', (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 10) lines++;
  });
  const [code] = (await once(child, 'close')) as [number];
  clearInterval(timer);
  if (code !== 0) console.log(`  the program ended with ${code}`);
  return { peakMegabytes, seconds: (performance.now() - start) / 1000, lines };
}

function writeFolder(folder: string, files: number, chars: number): number {
  let bytes = 0;
  for (let i = 0; i < files; i++) {
    const inner = join(folder, String(Math.floor(i / 1000)));
    if (i % 1000 === 0) mkdirSync(inner, { recursive: true });
    const text = Buffer.from(articleText(i, chars));
    bytes += text.length;
    writeFileSync(join(inner, `${i}.txt`), text);
  }
  return bytes;
}

async function writeOne(path: string, chars: number): Promise<void> {
  const out = createWriteStream(path);
  for (let i = 0, size = 0; size < chars; i++) {
    const text = articleText(i, megabyte);
    size += text.length;
    if (!out.write(text)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}

async function run(): Promise<readonly Timing[]> {
  if (!existsSync(cli)) {
    console.log('  not measured: build first (npm run build)');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'headcount-memory-'));
  const goal = { at: 'most', value: 500 } as const;
  const reading =
    'for (const f of require("fs").readdirSync(process.argv[1], {recursive: true, withFileTypes: true})) if (f.isFile()) require("fs").readFileSync(require("path").join(f.parentPath ?? f.path, f.name))';
  try {
    const many = join(folder, 'many');
    const files = Math.round(megabytes * 50);
    const bytes = writeFolder(many, files, 20_000);
    const bare = await measure(['-e', reading, many]);
    const all = await measure([cli, 'read', many, '--format', 'json']);
    if (all.lines !== files) console.log(`  expected ${files} lines; came ${all.lines}`);
    rmSync(many, { recursive: true });
    const one = join(folder, 'one.txt');
    const oneMegabytes = megabytes / 5;
    await writeOne(one, oneMegabytes * megabyte);
    const giant = await measure([cli, 'read', one, '--format', 'json']);
    const size = `${(bytes / 1e9).toFixed(2)} GB`;
    return [
      {
        what: `peak memory, ${size} in ${files} files`,
        value: all.peakMegabytes,
        unit: 'MB',
        goal,
        yardstick: { what: 'reading the bytes alone', value: bare.peakMegabytes },
      },
      { what: 'pace, all cores', value: bytes / megabyte / all.seconds, unit: 'MB/s' },
      { what: `peak memory, one text of ${oneMegabytes} MB`, value: giant.peakMegabytes, unit: 'MB', goal },
      { what: 'pace, one core', value: oneMegabytes / giant.seconds, unit: 'MB/s' },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const bench: Bench = { name: 'memory', run };
