import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../web/styles/tokens.css', import.meta.url), 'utf8');
const themes = ['light', 'dark'] as const;
type Rgb = readonly [number, number, number];

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/** A token as linear light. */
function token(name: string, theme: (typeof themes)[number]): Rgb {
  const pair = new RegExp(`--${name}: light-dark\\(#(\\w{6}), #(\\w{6})\\)`).exec(css);
  const hex = pair?.[theme === 'light' ? 1 : 2] ?? '';
  const channel = (at: number): number => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return [channel(0), channel(2), channel(4)];
}

function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([red, green, blue]: Rgb): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

/** Full deficiency, from Machado, Oliveira and Fernandes (2009), applied to linear light. */
const sight: Readonly<Record<string, readonly Rgb[]>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function seen(colour: Rgb, matrix: readonly Rgb[]): Rgb {
  const [red, green, blue] = matrix.map((row) =>
    row.reduce((sum, weight, i) => sum + weight * colour[i]!, 0),
  );
  const clamp = (value = 0): number => Math.min(1, Math.max(0, value));
  return [clamp(red), clamp(green), clamp(blue)];
}

/** Euclidean distance in OKLab (Ottosson 2020), times 100. */
function distance(a: Rgb, b: Rgb): number {
  const [x, y] = [oklab(a), oklab(b)];
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const marks = ['ai', 'announced', 'realised', 'unknown', 'plain'];

describe.each(themes)('colours, %s', (theme) => {
  it('set text at 4.5 to 1 or better on both grounds', () => {
    for (const name of ['ink', 'muted', 'warning']) {
      for (const ground of ['paper', 'surface']) {
        expect(contrast(token(name, theme), token(ground, theme)), `${name} on ${ground}`).toBeGreaterThan(
          4.5,
        );
      }
    }
    expect(contrast(token('ink', theme), token('highlight', theme))).toBeGreaterThan(4.5);
  });

  it.each(marks)('set %s at 3 to 1 or better on the ground', (name) => {
    expect(contrast(token(name, theme), token('paper', theme))).toBeGreaterThan(3);
  });

  it.each(Object.entries(sight))('stay apart with %s', (_, matrix) => {
    for (const [index, one] of marks.entries()) {
      for (const other of marks.slice(index + 1)) {
        const apart = distance(seen(token(one, theme), matrix), seen(token(other, theme), matrix));
        expect(apart, `${one} and ${other}`).toBeGreaterThan(8);
      }
    }
  });
});
