import { aiResearched } from '../ai-researched/feed.ts';
import { aiWeighted } from '../ai-weighted/feed.ts';
import { autoScraped } from '../auto-scraped/feed.ts';
import { europeWorkbook } from '../europe-workbook/feed.ts';
import type { Feed } from '../feed.ts';
import { layoffsTable } from '../layoffs-table/feed.ts';
import { techTracker2026 } from '../tech-tracker-2026/feed.ts';

/** Every tracker of layoffs that is read. */
export const trackers: readonly Feed[] = [
  layoffsTable,
  aiResearched,
  aiWeighted,
  techTracker2026,
  autoScraped,
  europeWorkbook,
];
