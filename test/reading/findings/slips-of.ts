import type { Finding } from '../../../src/core/index.ts';
import { findSlips } from '../../../src/reading/findings/index.ts';
import { sceneOf } from '../../../src/reading/findings/scene.ts';
import type { Scene, SlipInput } from '../../../src/reading/findings/types.ts';
import { mainTextOf } from '../../../src/reading/text/main-text.ts';
import { viewOf } from '../../../src/reading/text/view.ts';

/** A text as the findings stage sees it when the reader made no statement of it: its own figures are all it has. */
export function inputOf(text: string, published: string | null = '2026-05-01'): SlipInput {
  const { sentences } = mainTextOf(viewOf(text));
  return { text, sentences, statements: [], actions: [], published };
}

export function slipsOf(text: string, published: string | null = '2026-05-01'): Finding[] {
  return findSlips(inputOf(text, published));
}

export function kindsOf(text: string): string[] {
  return slipsOf(text).map((f) => f.kind);
}

export function sceneFor(text: string): Scene {
  return sceneOf(inputOf(text));
}
