const repeated = new WeakMap<RegExp, RegExp>();

/** Every match of the pattern in order, none over another, as `matchAll` finds them; the pattern itself keeps no place. */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  let all = repeated.get(pattern);
  if (!all) {
    all = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, '')}g`);
    repeated.set(pattern, all);
  }
  const found: RegExpExecArray[] = [];
  all.lastIndex = 0;
  for (let match = all.exec(text); match; match = all.exec(text)) {
    found.push(match);
    if (match[0].length === 0) all.lastIndex = match.index + 1;
  }
  return found;
}
