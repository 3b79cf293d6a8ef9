import { fileURLToPath } from 'node:url';
import type { SeriesRequest } from '../../../src/engine/attribute/series.ts';

type Changes = Omit<Partial<SeriesRequest>, 'columns'> & { columns?: Partial<SeriesRequest['columns']> };

/** The invented series: 48 months, 6 postings more from 2025-01 on than the openings let expect. */
export function seriesRequest({ columns, ...changes }: Changes = {}): SeriesRequest {
  return {
    data: fileURLToPath(new URL('../../fixtures/attribute/series.csv', import.meta.url)),
    model: 'level',
    force: false,
    ...changes,
    columns: {
      time: 'month',
      outcome: 'postings',
      controls: ['openings'],
      start: '2025-01',
      end: null,
      ...columns,
    },
  };
}
