const runs =
  '(?:managers?|co-?ordinators?|directors?|leads?|leaders?|heads?|supervisors?|officers?|administrators?|advis[eo]rs?|specialists?|partners?|recruiters?)';
const finds =
  '(?:recruit(?:er|ers|ing|ment)|talent (?:acquisition|partners?|sourcers?|attraction)|sourcers?|attraction|hiring)';
const interns = '(?:intern(?:ship)?|apprentice(?:ship)?|co-?op)s?';
const graduates =
  '(?:early[- ]careers?|new[- ]?grad(?:uate)?s?|(?:university|college) grad(?:uate)?s?|campus)';
/** "& Campus", "and New Grad", "/University" */
const others = `(?:(?: ?[&/] ?| and | )(?:${interns}|${graduates}|graduates?|university|college|experienced|student)\\b)*`;

/**
 * Interns, apprentices and graduates whom a role is for, not whom it hires: "Internship Coordinator", "Intern Program Manager",
 * "Campus Recruiter", "Head of Apprenticeships". "Program Manager Intern" and "Intern, Recruiting" are interns.
 */
const aroundStarters: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${interns}|graduates?|early[- ]careers?|campus)${others}(?= program(?:me)?s? ${runs}\\b)`,
    'g',
  ),
  new RegExp(`\\b${graduates}${others}(?= ${finds}\\b)`, 'g'),
  /\b(?:internship|apprenticeship|co-?op)s?(?= (?:co-?ordinators?|managers?|directors?|supervisors?|recruiters?|advis[eo]rs?|administrators?|officers?|liaisons?|mentors?)\b)/g,
  /\binterns?(?= (?:co-?ordinators?|managers?|directors?|supervisors?|recruiters?|liaisons?|mentors?)\b)/g,
  /(?<=\b(?:head|director|manager|co-?ordinator|recruiter|supervisor) (?:of|for) (?:the )?)(?:intern|apprentice)(?:ship)?s?\b/g,
  /\bgraduates?(?= (?:recruiters?|recruiting)\b)|\bgraduate(?= (?:admissions|school|studies|enrol\w+|medical education)\b)/g,
];

/** A title, in lower case, without those. */
export function withoutStarters(title: string): string {
  return aroundStarters.reduce((words, pattern) => words.replaceAll(pattern, ' '), title);
}
