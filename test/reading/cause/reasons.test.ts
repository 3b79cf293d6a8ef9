import { describe, expect, it } from 'vitest';
import { readReasons } from '../../../src/reading/cause/reasons.ts';

const labels = (text: string): string[] => readReasons(text).reasons.map((reason) => reason.label);

describe('readReasons', () => {
  it.each([
    ['orders fell by a tenth', 'demand'],
    ['it lost two contracts', 'lost business'],
    ['higher energy costs', 'costs'],
    ['it ran out of money', 'losses'],
    ['two overlapping head offices', 'merger'],
    ['the lease is up', 'closure'],
    ['the work moves to a supplier in Lisbon', 'relocation'],
    ['three layers of management', 'organisation'],
    ['a defamation verdict', 'regulation'],
    ['after a fire at the mill', 'event'],
    ['wegen der schwachen Nachfrage', 'demand'],
    ['la baisse des commandes', 'demand'],
  ])('%s', (text, label) => {
    expect(labels(text)).toContain(label);
  });

  it('hears a reason in words it does not know', () => {
    expect(readReasons('The jobs go because the bridge is closed to lorries.').stated).not.toBeNull();
  });

  it.each(['It will cut as many as 90 jobs.', 'It told staff on Monday.', 'As promised, the list is out.'])(
    'no reason in: %s',
    (text) => {
      expect(readReasons(text)).toMatchObject({ reasons: [], stated: null });
    },
  );
});

it('gives no reason by refusing one', () => {
  expect(readReasons('We are not spending less on science.').reasons).toEqual([]);
  expect(readReasons('They are spending less on science.').reasons).not.toEqual([]);
});

it.each([
  'The cause, if you care, is that nobody buys diesel vans.',
  'I could tell you the reason for every one of them: a customer in Antwerp.',
])('finds a reason stated in other words: %s', (text) => {
  expect(readReasons(text).stated).not.toBeNull();
});

it.each([
  'No reason was given.',
  'The reason is not known.',
  'This letter serves as notice that we will close.',
])('finds none in: %s', (text) => {
  expect(readReasons(text).stated).toBeNull();
});
