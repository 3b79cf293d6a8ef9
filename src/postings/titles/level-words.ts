/** Words of a title (as `titleWords` gives them) that say how senior a role is, whatever the role; each reader adds what it needs. */
export const levelWords: readonly string[] =
  'intern internship entry level junior associate mid senior lead staff principal i ii iii iv'.split(' ');
