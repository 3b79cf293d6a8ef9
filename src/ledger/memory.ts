import { totalmem } from 'node:os';

/** Megabytes that the engine keeps to while it writes: a ledger is added to beside whatever reads the files. */
export const writingMegabytes = 512;

/** Megabytes for questions: a quarter of `bytes`, what the machine or the container around it has; at least 512. */
export const quarterOf = (bytes: number): number =>
  Math.max(writingMegabytes, Math.floor(bytes / 4 / 1024 ** 2));

const container = process.constrainedMemory();

export const readingMegabytes: number = quarterOf(
  container > 0 ? Math.min(container, totalmem()) : totalmem(),
);
