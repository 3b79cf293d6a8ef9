import { expect, it } from 'vitest';
import { accountOf } from '../../../src/reading/findings/account.ts';
import { sceneFor } from './slips-of.ts';

it.each([
  ['It closes 450 open requisitions.', 'vacancy'],
  ['It will not fill 390 posts in audit.', 'vacancy'],
  ['It parts with 300 contractors.', 'contractor'],
  ['Some 700 jobs at a supplier replace them.', 'contractor'],
  ['It offers early retirement to 2,900 technicians.', 'offer'],
  ['In May 236 people took the buyout.', 'people'],
  ['It hired 1,150 engineers.', 'hire'],
  ['It cuts 500 of them.', null],
])('%s: %s', (text, account) => {
  const scene = sceneFor(text);
  expect(accountOf(scene, scene.mentions.find((m) => m.form === 'count')!)).toBe(account);
});
