/** What the reader says of its own decisions, one line each, in whatever fields it gives. */
export function explainLines(explain: readonly unknown[]): readonly string[] {
  return explain.map((entry) => {
    if (typeof entry !== 'object' || entry === null) return String(entry);
    return Object.entries(entry)
      .map(([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`)
      .join(' · ');
  });
}
