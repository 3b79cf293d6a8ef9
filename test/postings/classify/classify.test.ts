import { describe, expect, it } from 'vitest';
import { classifier, place, posting } from './posting.ts';

const classOf = (more: Parameters<typeof posting>[0]) => classifier.classify(posting(more));

describe('the class of a posting', () => {
  it('takes pay from the board’s own field first, and base pay before pay for a target', () => {
    const description = 'OTE: $240,000–$300,000\n- Base salary: $120,000–$150,000';
    expect(classOf({ description }).pay).toMatchObject({ low: 120_000, high: 150_000 });
    const pay = [{ low: 40, high: 50, currency: 'EUR', period: 'hour' as const }];
    expect(classOf({ description, pay }).pay).toEqual(pay[0]);
    expect(classOf({}).pay).toBeNull();
  });

  it('takes what the board states before what words say', () => {
    const words = { title: 'Part-time Clerk (Remote)', description: 'This is a fully remote role.' };
    expect(classOf(words)).toMatchObject({ employment: 'part-time', remote: true });
    expect(classOf({ ...words, employment: 'contract', remote: false })).toMatchObject({
      employment: 'contract',
      remote: false,
    });
    expect(classOf({ ...words, workplace: 'hybrid' }).remote).toBe(false);
  });

  it('says nothing where nothing is said', () => {
    expect(classOf({ title: 'Come and talk to us' })).toEqual({
      family: null,
      occupation: null,
      seniority: null,
      employment: null,
      remote: null,
      country: null,
      pay: null,
      aiSkill: false,
      aiBlurb: false,
      skills: [],
    });
  });

  it('names family, occupation and seniority by the title', () => {
    expect(classOf({ title: 'Senior Site Reliability Engineer' })).toMatchObject({
      family: 'infrastructure',
      occupation: '15-1244.00',
      seniority: 'senior',
    });
    expect(classOf({ title: 'Manager, Product Marketing' })).toMatchObject({
      family: 'marketing',
      seniority: 'manager',
    });
  });

  it('reads a posting’s own words the same whatever was read before it', () => {
    const one = posting({ id: '1', description: 'Requirements\n- Python, Go and SQL\n'.repeat(3000) });
    const two = posting({ id: '2', description: 'Requirements\n- Excel, PowerPoint' });
    const alone = classifier.classify(two);
    classifier.classify(one);
    expect(classifier.classify(two)).toEqual(alone);
    expect(alone.skills).toEqual(['Excel', 'PowerPoint']);
  });
});

describe('the country of the first place', () => {
  it.each([
    ['Remote (United States | Canada)', 'US'],
    ['San Francisco, CA - US', 'US'],
    ['Toronto, ON, CA', 'CA'],
    ['London, Ontario, Canada', 'CA'],
    ['London', 'GB'],
    ['Berlin, DE', 'DE'],
    ['Dover, DE', 'US'],
    ['India-Karnataka', 'IN'],
    ['São Paulo', 'BR'],
    ['US-Remote', 'US'],
    ['Remote', null],
    ['Anywhere', null],
    ['EMEA', null],
    ['Headquarters', null],
  ])('%s is %s', (text, country) => {
    expect(classOf({ places: [place(text)] }).country).toBe(country);
  });

  it('is the board’s own code where it gives one', () => {
    expect(classOf({ places: [place('Paris', 'US')] }).country).toBe('US');
    expect(classOf({ places: [place('Paris', 'France')] }).country).toBe('FR');
  });
});
