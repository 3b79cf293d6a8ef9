import { describe, expect, it } from 'vitest';
import { readPdf } from '../../../../src/sources/files/pdf/index.ts';
import { column, smallPdf } from '../small-pdf.ts';

const head = { text: 'Quarterly report to shareholders', x: 72, y: 760, size: 9 };
const foot = (n: number) => ({ text: String(n), x: 300, y: 40 });

const report = smallPdf(
  [
    [
      head,
      { text: 'Northwind will close 1,200 posts', x: 72, y: 730, size: 20 },
      ...column([
        'Northwind Freight told staff on Thursday that about 1,200 jobs will go, as work-',
        'force planning moves to software. The AI-driven claims desk handled 90% of its',
        'cases in February.',
      ]),
      { text: 'Country', x: 72, y: 600 },
      { text: 'Jobs', x: 250, y: 600 },
      { text: 'Netherlands', x: 72, y: 586 },
      { text: '650', x: 250, y: 586 },
      ...column(['The plan, which the works council has not yet seen, was drawn up by a group that'], 560),
      foot(1),
    ],
    [
      head,
      ...column(['meets each month, and not by the workforce itself. It is AI-', 'driven (the group said).']),
      foot(2),
    ],
    [head, ...column(['Nothing more.']), foot(3)],
  ],
  { Title: 'Microsoft Word - plan.docx', CreationDate: "D:20260312101500-07'00'" },
);

describe('readPdf', () => {
  it('puts sentences back together across lines and pages, and drops what is printed on every page', async () => {
    expect((await readPdf(report)).text).toBe(
      [
        'Northwind will close 1,200 posts',
        'Northwind Freight told staff on Thursday that about 1,200 jobs will go, as workforce planning moves to software. The AI-driven claims desk handled 90% of its cases in February.',
        'Country\tJobs\nNetherlands\t650',
        'The plan, which the works council has not yet seen, was drawn up by a group that meets each month, and not by the workforce itself. It is AI-driven (the group said).',
        'Nothing more.',
      ].join('\n\n'),
    );
  });

  it('takes the headline where the file names only itself, and says where the day comes from', async () => {
    const { title, published, notes } = await readPdf(report);
    expect(title).toBe('Northwind will close 1,200 posts');
    expect(published).toBe('2026-03-12');
    expect(notes).toEqual(['published: the day the PDF was made; --published DATE sets another']);
  });

  it('believes a title that is one', async () => {
    const { title, published } = await readPdf(smallPdf([column(['Text.'])], { Title: 'Plan for the year' }));
    expect([title, published]).toEqual(['Plan for the year', null]);
  });

  it('refuses one that is cut short, and leaves the bytes it was given as they were', async () => {
    const cut = report.slice(0, 700);
    await expect(readPdf(cut)).rejects.toMatchObject({ code: 'unreadable', facts: { bytes: 700 } });
    expect(cut).toEqual(report.slice(0, 700));
  });

  it('refuses pages that hold no text, and says so of some among others', async () => {
    await expect(readPdf(smallPdf([[], []]))).rejects.toMatchObject({
      code: 'unreadable',
      hint: expect.stringContaining('OCR'),
    });
    expect((await readPdf(smallPdf([column(['Text.']), []]))).notes).toEqual(['1 of 2 pages hold no text']);
  });
});
