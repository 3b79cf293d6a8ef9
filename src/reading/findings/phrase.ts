import type { Mention, Scene, Slip } from './types.ts';

/** The words between two figures of one text, hedges of the second left out. */
export function between(scene: Scene, a: Mention, b: Mention): string {
  return scene.view.slice(a.end, Math.max(a.end, b.outer));
}

/** The words of its sentence before a figure, its hedge left out. */
export function before(scene: Scene, m: Mention, width = 80): string {
  const start = scene.input.sentences[m.sentence]!.start;
  return scene.view.slice(Math.max(start, m.outer - width), m.outer);
}

/** The words of its sentence after a figure. */
export function after(scene: Scene, m: Mention, width = 80): string {
  return scene.view.slice(m.end, Math.min(scene.input.sentences[m.sentence]!.end, m.end + width));
}

export function sentenceText(scene: Scene, index: number): string {
  const s = scene.input.sentences[index];
  return s === undefined ? '' : scene.view.slice(s.start, s.end);
}

/** The figure as the text wrote it. */
export function written(scene: Scene, m: Mention): string {
  return scene.input.text.slice(m.start, m.end).replace(/\s+/g, ' ');
}

export function slip(
  kind: Slip['kind'],
  message: string,
  recomputed: number | null,
  mentions: readonly Mention[],
): Slip {
  const statements = [...new Set(mentions.flatMap((m) => (m.statement ? [m.statement.id] : [])))];
  return {
    kind,
    message,
    recomputed,
    statements,
    spans: mentions.map((m) => ({ start: m.start, end: m.end })),
  };
}

const peopleWords: RegExp =
  /^(?:\s|-)+(?:of (?:its|their|our|the|his|them|those|these|us|you|whom|which|what)\b)|^(?:\s|-)*(?:[\w'&/,-]+\s+){0,4}?(?:jobs?|roles?|positions?|posts?|people|employees?|staff(?:ers)?|workers?|personnel|colleagues|redundanc\w+|layoffs?|lay-offs|cuts|vacanc\w+|openings?|requisitions?|contractors?|freelancers?|engineers?|agents?|clerks?|analysts?|managers?|consultants?|graduates?|hires|leavers|departures|exits|dismissals|notices|headcount|associates|technicians|drivers|developers|recruits|temps|scientists|specialists|nurses|teachers|planners|designers|writers|reviewers|operators|cashiers|members of staff|buyouts?|acceptances|listings|postings)\b/i;

const label: RegExp =
  /\b(?:roles?|jobs?|positions?|posts?|people|staff|redundanc\w+|layoffs|headcount|employees|workers|affected|laid off)\b[^.:;]{0,20}:\s*$/i;

/** Whether a count is a count of jobs or of people in them, by its statement or by its words. */
export function isPeople(scene: Scene, m: Mention): boolean {
  if (m.form !== 'count') return false;
  if (m.statement)
    return ['jobs', 'headcount', 'postings'].includes(m.statement.measure) && m.statement.unit !== 'ratio';
  return peopleWords.test(after(scene, m, 60)) || label.test(before(scene, m, 50));
}
