import { pullBls } from '../bls/pull.ts';
import { pullBoards } from '../boards/pull.ts';
import { pullEdgar } from '../edgar/pull/pull-edgar.ts';
import { pullFred } from '../fred/pull.ts';
import { pullHiringLab } from '../hiring-lab/pull.ts';
import { pullNews, pullUrls } from '../rss/pull.ts';
import { pullNotices } from '../warn/pull.ts';
import type { PullSource } from './ask.ts';

/** Everything that can be fetched live, in the order in which it is listed. */
export const pullSources: readonly PullSource[] = [
  pullEdgar,
  pullNotices,
  pullBoards,
  pullBls,
  pullFred,
  pullHiringLab,
  pullNews,
  pullUrls,
];
