import { stat } from 'node:fs/promises';
import { type Company, Problem, type ProblemEnvelope, type Reading } from '../../core/index.ts';
import { type HeadedPart, type Opened, readInOrder } from '../../engine/documents.ts';
import type { Printer } from '../xray/printer.ts';
import { type Input, type InputEffects, inputsOf } from './inputs.ts';
import type { Notices } from './notices.ts';
import { type Output, OutputClosed } from './output.ts';
import type { ReadRequest } from './request.ts';
import type { Saver } from './save.ts';

type DocumentInput = Extract<Input, { kind: 'document' }>;

export interface ReadEffects extends Omit<InputEffects, 'atEnd'> {
  readonly output: Output;
  readonly notices: Notices;
  readonly printer: Printer;
  /** employers whose names are given an id */
  readonly companies: readonly Company[];
  /** keeps what was read in the ledger; `null` when that was not asked for */
  readonly saver: Saver | null;
}

export interface ReadTally {
  readonly read: number;
  readonly refused: number;
}

/** Reads everything the user named, in order, and shows each document as it comes. */
export async function runRead(request: ReadRequest, effects: ReadEffects): Promise<ReadTally> {
  const { output, notices, printer, saver, companies } = effects;
  const tidies: (() => Promise<void>)[] = [];
  let read = 0;
  let refused = 0;
  const alone = request.files.length === 1 && (await isOneDocument(request.files[0]!));
  const refuse = (label: string, error: ProblemEnvelope['error']): void => {
    if (alone) throw named(label, error);
    refused++;
    notices.refused(label, error);
  };
  const documents = async function* (): AsyncGenerator<DocumentInput> {
    const atEnd = (tidy: () => Promise<void>): void => void tidies.push(tidy);
    for await (const input of inputsOf(request.files, { ...effects, atEnd })) {
      if (input.kind === 'document') yield input;
      else if (input.kind === 'skipped') notices.skipped(input.label, input.reason);
      else refuse(input.label, input.problem.toJSON().error);
    }
  };
  const { published, asOf, explain, jobs } = request;
  const jobOf = ({ source }: DocumentInput) => ({
    source,
    options: { published, asOf, explain },
    keep: saver !== null,
  });
  try {
    await output.write(printer.begin());
    for await (const outcome of readInOrder(documents(), { jobs, jobOf, companies })) {
      const { label, url } = outcome.input;
      if ('refused' in outcome) {
        refuse(label, outcome.refused);
        continue;
      }
      const broken = await show(label, url, outcome.opened, effects);
      if (broken === null) read++;
      else refuse(label, broken);
      notices.progress(read, refused);
    }
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  } finally {
    for (const tidy of tidies) await tidy();
    notices.end(read, refused);
  }
  return { read, refused };
}

/** Shows one document part by part; returns why it is incomplete, or `null`. */
async function show(
  source: string,
  url: string | null,
  { provenance, held, parts }: Opened,
  { output, notices, printer, saver }: ReadEffects,
): Promise<ProblemEnvelope['error'] | null> {
  if (saver !== null && held === null) return tooLargeToKeep.toJSON().error;
  const kept: HeadedPart[] = [];
  let unread = false;
  for await (const part of parts()) {
    if ('broken' in part) {
      await output.write(printer.close(part.broken));
      return part.broken;
    }
    if (kept.length === 0) {
      for (const note of provenance.notes) notices.note(source, note);
      await output.write(printer.open({ source, head: part.head, provenance }));
    }
    if (saver !== null || kept.length === 0) kept.push(part);
    if (part.unread !== null && !unread) notices.note(source, part.unread.reason);
    unread ||= part.unread !== null;
    await output.write(printer.part(part));
  }
  await output.write(printer.close(null));
  if (saver !== null && held !== null) await saver.save({ url, provenance, held, reading: whole(kept) });
  return null;
}

/** The only document that was asked for cannot be read: that is the command's own failure, not one line among many. */
function named(label: string, { code, message, hint, facts }: ProblemEnvelope['error']): Problem {
  const options = { facts: { ...facts, file: label }, ...(hint === null ? {} : { hint }) };
  return new Problem(code, `${message} (${label})`, options);
}

async function isOneDocument(file: string): Promise<boolean> {
  return !(await stat(file).catch(() => null))?.isDirectory();
}

function whole(parts: readonly HeadedPart[]): Reading {
  const { id, title, published, chars } = parts[0]!.head;
  return {
    document: { id, title, published, chars },
    statements: parts.flatMap((part) => part.statements),
    actions: parts.flatMap((part) => part.actions),
    findings: parts.flatMap((part) => part.findings),
    unread: parts.find((part) => part.unread !== null)?.unread ?? undefined,
  };
}

const tooLargeToKeep: Problem = new Problem(
  'unsupported',
  'expected a document that can be held whole, to save it; this one is too large',
  { hint: 'Read it without --save, or save it in parts.' },
);
