import { writeFileSync } from 'node:fs';
import { Problem } from '../../core/index.ts';
import type { Chart } from './chart.ts';
import { svgChart } from './svg.ts';

/** Writes what `--svg FILE` asked for. @throws Problem when the file cannot be written */
export function saveSvg(file: string, chart: Chart): void {
  try {
    writeFileSync(file, svgChart(chart));
  } catch (cause) {
    const { code = 'unknown reason' } = cause as NodeJS.ErrnoException;
    throw new Problem(
      code === 'ENOSPC' ? 'disk-full' : 'bad-option',
      `Expected to write the picture to ${file}; the system refused (${code}).`,
      {
        hint: 'Name a file in a folder that is there and may be written to.',
        cause,
      },
    );
  }
}
