import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../../src/core/index.ts';
import { readBoard } from '../../../../src/sources/boards/index.ts';
import { classifier } from '../../../postings/classify/posting.ts';

function read(head: string): Posting {
  const children = [{ id: 1, text: `${head}<p>Weld the hull.` }];
  const text = JSON.stringify({ id: 9, title: 'Ask HN: Who is hiring?', children });
  return readBoard({ text, board: null, seen: '2026-10-07' })[0]!.postings[0]!;
}

describe('the first line of a comment in a hiring thread', () => {
  it.each([
    ['Tarn | Welder | Oslo | NO REMOTE', 'on-site', ['Oslo']],
    ['Tarn | Welder | Oslo | ONSITE (no remote)', 'on-site', ['Oslo']],
    ['Tarn | NO REMOTE | Welder | Oslo', 'on-site', ['Oslo']],
    ['Tarn | Welder | Oslo | non-remote', 'on-site', ['Oslo']],
    ['Tarn | Welder | Oslo (no remote)', 'on-site', ['Oslo (no remote)']],
    ['Tarn | Welder | REMOTE (Europe)', 'remote', ['Europe']],
  ])('%s', (head, workplace, places) => {
    const { title, ...posting } = read(head);
    expect(title).toBe('Welder');
    expect(posting).toMatchObject({ workplace, remote: workplace === 'remote' });
    expect(posting.places.map(({ text }) => text)).toEqual(places);
  });

  it('leaves what a title says of employment to the rule for titles', () => {
    expect(read('Tarn | Smart Contract Engineer | Oslo').employment).toBeNull();
    expect(read('Tarn | Smart Contract Engineer | Oslo | Full-time').employment).toBe('full-time');
    expect(read('Tarn | Welder | Oslo | CONTRACT').employment).toBe('contract');
    const intern = read('Tarn | Welding Intern | Oslo');
    expect(intern.employment).toBeNull();
    expect(classifier.classify(intern).employment).toBe('intern');
    expect(classifier.classify(read('Tarn | Smart Contract Engineer | Oslo')).employment).toBeNull();
  });
});
