/** A notice as far as it matters here. */
export interface FiledNotice {
  readonly state: string;
  /** the employer's identity, however the caller resolves names */
  readonly employer: string;
  readonly effective: string | null;
  readonly count: number | null;
  readonly text: string;
}

const remote =
  /\b(?:remote(?:ly)?|tele-?work(?:ing|ers?)?|work(?:ing)? from home|home-?based|virtual (?:office|employees))\b/i;

export const mentionsRemote = (text: string): boolean => remote.test(text);

/**
 * Notices of one employer for one day that were filed in several states and speak of remote staff. Each state is told a number,
 * often the same national one, so a group has no sum: it is shown as one action with the counts behind it.
 */
export function remoteGroups<N extends FiledNotice>(notices: readonly N[]): readonly (readonly N[])[] {
  const groups = new Map<string, N[]>();
  for (const notice of notices) {
    if (notice.effective === null) continue;
    const key = JSON.stringify([notice.employer, notice.effective]);
    groups.set(key, [...(groups.get(key) ?? []), notice]);
  }
  return [...groups.values()].filter((group) => {
    const states = new Set(group.map((notice) => notice.state));
    return states.size > 1 && group.some((notice) => mentionsRemote(notice.text));
  });
}
