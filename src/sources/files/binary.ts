import { Problem } from '../../core/index.ts';

/** Control characters other than tab, line ends, form feed and escape do not occur in text. */
function isControl(code: number): boolean {
  return code < 32 ? code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27 : code === 127;
}

/** Refuses what is not text, judged on the decoded beginning. A stray control character is let through. */
export function refuseBinary(sample: string): void {
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (isControl(code) || code === 0xfffd) controls++;
  }
  if (controls > 2 && controls > sample.length * 0.02)
    throw new Problem('unreadable', 'expected text; this is binary', {
      hint: 'Text, Markdown, HTML, PDF and .eml can be read.',
      facts: { controlCharacters: controls, of: sample.length },
    });
}
