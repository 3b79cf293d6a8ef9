import type { Figure, LabelledFigure, Quantity } from '../../src/core/index.ts';

/** One colour always means one thing; see the key on the page. `plain` is for what is no count of jobs. */
export type Paint = 'ai' | 'announced' | 'realised' | 'unknown' | 'plain';
/** Hatching is a bound; an outline is disputed or no job that anyone holds. */
export type Texture = 'solid' | 'hatched' | 'outline';

export interface Mark {
  readonly paint: Paint;
  readonly texture: Texture;
}

/** How a figure is drawn, from what it counts and how firmly it is known. */
export function markOf({ label, figure }: LabelledFigure): Mark {
  const citesAi = /\b(?:cites? AI|citing AI|AI-cited)\b/.test(label);
  return { paint: citesAi ? 'ai' : paintOf(figure), texture: textureOf(figure) };
}

function paintOf({ unit, unitOfAccount }: Figure): Paint {
  switch (unitOfAccount) {
    case 'announced':
    case 'eligible':
    case 'notice':
    case 'requisition':
    case 'contractor':
    case 'total-across-employers':
      return 'announced';
    case 'accepted':
    case 'separated':
      return 'realised';
    default:
      return unit === 'jobs' ? 'unknown' : 'plain';
  }
}

export function textureOf({ unitOfAccount, value }: Figure): Texture {
  if (unitOfAccount === 'requisition' || unitOfAccount === 'equivalence') return 'outline';
  return value.bound === 'at-most' || value.bound === 'at-least' ? 'hatched' : 'solid';
}

/** The ends between which a quantity is drawn; an end that nobody stated is not drawn. */
export function extent({ low, best, high }: Quantity): readonly [number, number] | null {
  const from = low ?? best ?? high;
  const to = high ?? best ?? low;
  return from === null || to === null ? null : [from, to];
}

/** How far a bar reaches. */
export function reach(value: Quantity): number {
  return value.best ?? value.high ?? value.low ?? 0;
}

export function fill({ paint, texture }: Mark): string {
  if (texture === 'outline') return 'none';
  return texture === 'hatched' ? `url(#hatch-${paint})` : `var(--${paint})`;
}
