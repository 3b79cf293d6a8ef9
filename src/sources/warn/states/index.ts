import type { StateList } from '../state-list.ts';
import { akList } from './ak.ts';
import { alList } from './al.ts';
import { azList } from './az.ts';
import { ctList } from './ct.ts';
import { dcList } from './dc.ts';
import { flList } from './fl.ts';
import { gaList } from './ga.ts';
import { hiList } from './hi.ts';
import { iaList } from './ia.ts';
import { ilList } from './il.ts';
import { inList } from './in.ts';
import { ksList } from './ks.ts';
import { kyList } from './ky.ts';
import { laList } from './la.ts';
import { maList } from './ma.ts';
import { mdList } from './md.ts';
import { meList } from './me.ts';
import { miList } from './mi.ts';
import { mtList } from './mt.ts';
import { ndList } from './nd.ts';
import { neList } from './ne.ts';
import { njList } from './nj.ts';
import { nmList } from './nm.ts';
import { okList } from './ok.ts';
import { orList } from './or.ts';
import { riList } from './ri.ts';
import { scList } from './sc.ts';
import { sdList } from './sd.ts';
import { txList } from './tx.ts';
import { utList } from './ut.ts';
import { vaList } from './va.ts';
import { wiList } from './wi.ts';

/** Every declared state; `headcount add` knows a list once it stands here. */
export const stateLists: readonly StateList[] = [
  akList,
  alList,
  azList,
  ctList,
  dcList,
  flList,
  gaList,
  hiList,
  iaList,
  ilList,
  inList,
  ksList,
  kyList,
  laList,
  maList,
  mdList,
  meList,
  miList,
  mtList,
  ndList,
  neList,
  njList,
  nmList,
  okList,
  orList,
  riList,
  scList,
  sdList,
  txList,
  utList,
  vaList,
  wiList,
];
