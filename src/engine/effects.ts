/** What the engine may ask of the outside world. Nothing that computes sees these: a day is passed on as an argument. */
export interface Effects {
  /** the day of asking, ISO */
  readonly today: () => string;
  /** a line for whoever runs it; never part of an answer */
  readonly log: (line: string) => void;
}

export const realEffects: Effects = {
  today: () => new Date().toISOString().slice(0, 10),
  log: (line) => {
    process.stderr.write(`${line}\n`);
  },
};
