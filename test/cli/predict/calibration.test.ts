import { expect, it } from 'vitest';
import { calibration } from '../../../src/cli/predict/calibration.ts';
import { plain } from '../../../src/cli/terminal/style.ts';
import { widthOf } from '../../../src/cli/terminal/width.ts';

it('marks where a chance was stated and where it came out, inside 80 columns', () => {
  const text = calibration(
    [
      { probability: 0.25, count: 4, observed: 0.5 },
      { probability: 1, count: 2, observed: 1 },
    ],
    { style: plain },
  );
  const [, quarter, sure] = text.split('\n');
  expect(quarter).toMatch(/^ {4}25% {2}·{10}\|·{9}●·{20} {3}50% of 4$/);
  expect(sure).toMatch(/◆ {2}100% of 2$/);
  expect(Math.max(...text.split('\n').map(widthOf))).toBeLessThanOrEqual(80);
});
