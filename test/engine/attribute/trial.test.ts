import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributeTrial, type TrialRequest } from '../../../src/engine/attribute/trial.ts';
import { close, closeAll } from '../../math/close.ts';
import { written } from './event-request.ts';

const fixture = new URL('../../fixtures/attribute/trial.csv', import.meta.url).pathname;
const reversed = written('- `aid_treatment`: 0 if the aid was allowed. 1 if the aid was not allowed.\n');
const right = written('aid_treatment: 1 = aid allowed, 0 = no aid\n');

type Changes = Partial<Omit<TrialRequest, 'columns'>> & {
  readonly columns?: Partial<TrialRequest['columns']>;
};

/** 72 invented tasks of twelve workers, half with an aid; eight lack the minutes of their review. */
function request(changes: Changes = {}): TrialRequest {
  return {
    data: fixture,
    treated: null,
    missing: 'arm-mean',
    dictionary: null,
    published: null,
    matters: null,
    force: true,
    ...changes,
    columns: {
      outcome: 'minutes+review',
      treatment: 'aid_treatment',
      covariates: ['log:forecast'],
      unit: 'worker',
      log: true,
      ...changes.columns,
    },
  };
}
const coding = (answer: ReturnType<typeof attributeTrial>) =>
  answer.gates.find(({ name }) => name === 'coding')!;

describe('a randomised trial', () => {
  // computed with statsmodels 0.14, OLS, cov_type nonrobust, HC3 and cluster
  it('gives the coefficient with three errors, blanks filled by arm', () => {
    const { coefficient, errors, intervals, estimate, interval } = attributeTrial(request());
    closeAll(
      [coefficient!, errors!.classical!, errors!.hc3!, errors!.clustered!],
      [-0.02204405887663774, 0.11921898886776464, 0.11962969795021305, 0.09539946926503787],
      1e-9,
    );
    // Student's t with 69 degrees of freedom
    closeAll(interval!.map(Math.log1p), [-0.25987943411210557, 0.2157913163588301], 1e-9);
    close(Math.log1p(estimate!), coefficient!, 1e-12);
    expect(intervals!.classical).toEqual(interval);
  });

  it('leaves blank rows out when asked, and takes an outcome as it is', () => {
    const answer = attributeTrial(
      request({ missing: 'drop', columns: { log: false, covariates: [], unit: null } }),
    );
    expect(answer.n).toBe(64);
    closeAll([answer.estimate!, answer.errors!.classical!], [4.01392156862749, 22.790137224623468], 1e-9);
    expect(answer.errors!.clustered).toBeNull();
    expect(answer.gates.find(({ name }) => name === 'balance')!.passed).toBeNull();
  });

  it('turns about when the other value is treated', () => {
    close(attributeTrial(request({ treated: '0' })).coefficient!, 0.02204405887663774, 1e-9);
  });

  it('tests balance (statsmodels: F 0.2485, p 0.6197)', () => {
    const { detail } = attributeTrial(request()).gates.find(({ name }) => name === 'balance')!;
    expect(detail).toContain('F 0.248, p 0.62');
  });
});

describe('the coding of the treatment', () => {
  it('is withheld where the dictionary says the reverse of the name', () => {
    const answer = attributeTrial(request({ dictionary: reversed, force: false }));
    expect(answer).toMatchObject({ withheld: true, estimate: null, interval: null });
    expect(answer.coding).toMatchObject({ reversed: true, dictionary: { treated: '0', untreated: '1' } });
    expect(coding(answer)).toMatchObject({ passed: false });
  });

  it('is decided by --treated, and still noticed', () => {
    const answer = attributeTrial(request({ dictionary: reversed, treated: '1', force: false }));
    expect(answer.withheld).toBe(false);
    expect(answer.coding).toMatchObject({ treated: '1', reversed: true });
    expect(coding(answer).detail).toContain('noticed, and decided by --treated 1');
  });

  it('is judged by a published effect where there is one', () => {
    // at 1 treated the effect is -2.2 %, at 0 it is +2.3 %
    const borne = attributeTrial(request({ dictionary: reversed, published: 0.0223 }));
    expect(borne.coding).toMatchObject({ treated: '0', reversed: false });
    const refuted = attributeTrial(request({ dictionary: reversed, published: -0.0218 }));
    expect(refuted.coding.reversed).toBe(true);
    expect(coding(refuted).detail).toContain('published -0.0218');
  });

  it('passes where dictionary and name agree, and does not run without one', () => {
    expect(coding(attributeTrial(request({ dictionary: right })))).toMatchObject({ passed: true });
    expect(coding(attributeTrial(request())).passed).toBeNull();
    const silent = written('aid_treatment: see the protocol\n');
    expect(coding(attributeTrial(request({ dictionary: silent }))).passed).toBeNull();
  });
});

describe('what it refuses', () => {
  it.each([
    [
      'a blank outcome, unless told what to do',
      () => attributeTrial(request({ missing: 'refuse' })),
      /empty cell/,
    ],
    [
      'a treated value that is not there',
      () => attributeTrial(request({ treated: '2' })),
      /one of them 2; it holds 0, 1/,
    ],
    [
      'a treatment of many values',
      () => attributeTrial(request({ columns: { treatment: 'worker' } })),
      /two values in column "worker"/,
    ],
    [
      'a covariate that is the treatment again',
      () => attributeTrial(request({ columns: { covariates: ['aid_treatment'] } })),
      /do not depend on each other/,
    ],
    [
      'a logarithm of what is not above 0',
      () => attributeTrial(request({ columns: { outcome: 'aid_treatment' } })),
      /above 0 to take the logarithm/,
    ],
    [
      'a dictionary that is not there',
      () => attributeTrial(request({ dictionary: 'none.md' })),
      /cannot be read/,
    ],
  ])('%s', (_what, run, message) => {
    expect(run).toThrow(message);
  });
});

const metr = new URL('../../../../shared/data/methods/metr-rct/', import.meta.url);

describe.skipIf(!existsSync(metr))(
  'METR’s trial of 2025 (only where ../shared/data/methods/metr-rct is)',
  () => {
    const asked = (changes: Changes = {}) =>
      attributeTrial(
        request({
          data: new URL('data_complete.csv', metr).pathname,
          dictionary: new URL('README.md', metr).pathname,
          force: false,
          columns: {
            outcome: 'initial_implementation_time+post_review_implementation_time',
            treatment: 'ai_treatment',
            covariates: ['log:predicted_time_no_ai'],
            unit: 'dev_id',
          },
          ...changes,
        }),
      );

    it('slowdown 18.8 %, interval 1.3 to 39.5 %', () => {
      const { estimate, interval, intervals, errors } = asked({ treated: '1', published: 0.188 });
      expect(estimate!.toFixed(3)).toBe('0.188');
      expect(interval!.map((end) => end.toFixed(3))).toEqual(['0.013', '0.395']);
      expect(intervals!.hc3!.map((end) => end.toFixed(3))).toEqual(['0.013', '0.394']);
      // statsmodels 0.14, cov_type cluster
      closeAll([errors!.classical!, errors!.clustered!], [0.08169853340891438, 0.07980920634944523], 1e-9);
    });

    it('its own dictionary reverses the coding, and that is noticed', () => {
      for (const published of [null, 0.188]) {
        const answer = asked({ published });
        expect(answer.coding).toMatchObject({ reversed: true, dictionary: { treated: '0', untreated: '1' } });
        expect(answer).toMatchObject({ withheld: true, estimate: null });
        expect(answer.reasons[0]).toMatch(/^coding: /);
      }
      expect(asked({ treated: '1' }).coding.reversed).toBe(true);
    });
  },
);
