import type { Scene, Slip } from '../types.ts';
import { headCountSlips } from './head-counts.ts';
import { headlineSlips } from './headline.ts';
import { repeatSlips } from './repeats.ts';
import { rivalSlips } from './rivals.ts';
import { versionSlips } from './versions.ts';

/** Two values in one text for what the text itself treats as one thing: the clearest pair is told, once. */
export function conflictSlips(scene: Scene): Slip[] {
  return [
    ...rivalSlips(scene),
    ...headlineSlips(scene),
    ...headCountSlips(scene),
    ...repeatSlips(scene),
    ...versionSlips(scene),
  ].slice(0, 1);
}
