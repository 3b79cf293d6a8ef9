import type { Span } from '../../core/index.ts';

const cause =
  '(?:because of|about|down to|due to|driven by|related to|linked to|a result of|to do with|caused by|for|replac\\w+)';
const asked: RegExp = new RegExp(
  `\\b(?:is|was|are|were|isn['’]t|aren['’]t) (?:it|this|that|these|they|those|the (?:cuts?|layoffs?|reductions?|jobs|roles)) (?:all |really |just |simply |partly |mostly |being )*(?:${cause} )?((?:the |our |your |an? |all )?[\\w§¤’'-]+(?: [\\w§¤’'-]+){0,4})\\?|\\b(?:behind|reason|because|why|blame|replac\\w+|cause[ds]?|driv\\w+|role|to do with)\\b[^?]*\\?`,
  'i',
);
const yes: RegExp =
  /^["“‘]?(?:[A-Z][\w .,'’()-]{1,40}: ["“‘]?)?(?:(?:well|um|honestly|frankly|in short|look)[,.]? )*(?:yes|yeah|yep|it is|it was|they are|that['’]s (?:right|it|why)|correct|partly|in part|largely|mostly|mainly|absolutely|of course it is|to a large (?:extent|degree)|some of it)\b(?! (?:not|too early|hard|difficult|a question))/i;
const someThing: RegExp = /^(?:the|our|your) /i;

/** An answer that owns the reason which the question before it offered. */
export interface Affirmed extends Span {
  /** the question names AI or a tool; else it names a thing that only the employer's people know */
  readonly named: boolean;
}

/** "And is it the pods? Yeah." The span is the answer's, relative to the sentence. */
export function affirmedIn(painted: string, before: string): Affirmed | null {
  if (
    !before
      .trimEnd()
      .replace(/["”’]$/, '')
      .endsWith('?')
  )
    return null;
  const answer = yes.exec(painted);
  const question = answer && asked.exec(before);
  if (!answer || !question) return null;
  const named = /[§¤]/.test(question[0]) || (question[1] === undefined && /[§¤]/.test(before));
  if (!named && !someThing.test(question[1] ?? '')) return null;
  return { start: answer.index, end: answer.index + answer[0].length, named };
}
