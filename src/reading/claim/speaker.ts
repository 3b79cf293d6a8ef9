import type { Speaker } from '../../core/index.ts';

const survey: RegExp = /\b(?:survey|poll(?:ed)?|respondents?|panel|questionnaire)\b/i;
const agency: RegExp =
  /\b(?:index|tracker|challenger|labou?r (?:department|office)|census|bureau|ministry|statistics|agency|layoffs\.fyi)\b/i;
const analyst: RegExp =
  /\b(?:analysts?|economists?|researchers?|consultan(?:cy|ts)|Gartner|Forrester|McKinsey|research (?:note|firm))\b/i;
const filing: RegExp = /\b(?:filing|filed|8-K|10-K|10-Q|prospectus|annual report|WARN|notice to the state)\b/;
const unnamed: RegExp =
  /\b(?:people (?:familiar|with knowledge|at)|a person familiar|sources?|insiders?|anonymous|asked not to be|someone|somebody|leaked|internal (?:e-?mail|memo|document)|seen by)\b/i;

export type DocumentVoice = 'filing' | 'employer' | 'press' | 'author';

/** Whose document it is, by its own form. */
export function voiceOf(head: string): DocumentVoice {
  if (
    /\b(?:Form (?:8|10)-[KQ]|Item \d\.\d\d|WARN (?:notice|web)|10-K|Dislocated Worker|Worker Adjustment|Forward-Looking Statements|Pursuant to)\b/i.test(
      head,
    )
  )
    return 'filing';
  if (
    /\b(?:memo|message to|email from|e-mail from|note to|internal (?:note|post)|slack|all-hands|earnings call|results call|results: questions|(?:full|half)-year results|questions \(extract\)|press release|town hall|all hands|^(?:to|from):? (?:the|all|every|our|my|your)\b|^(?:friends|colleagues|team|all|everyone|folks),|dear (?:all|team|colleagues|friends)|hi (?:all|team|everyone)|^team,|shareholder letter)\b/im.test(
      head,
    )
  )
    return 'employer';
  return 'press';
}

/** Who says a figure, as the words of its sentence tell it. */
export function speakerOf(sentence: string, voice: DocumentVoice, measure: string): Speaker {
  if (measure === 'survey-share' || (survey.test(sentence) && measure !== 'jobs')) return 'survey';
  if (voice === 'filing') return 'filing';
  if (unnamed.test(sentence)) return 'unnamed';
  if (agency.test(sentence)) return 'agency';
  if (analyst.test(sentence)) return 'analyst';
  if (filing.test(sentence)) return 'filing';
  if (
    /\b(?:said|says|told|announced|confirmed|according to the company|wrote|disclosed|expects|plans)\b/i.test(
      sentence,
    )
  )
    return 'employer';
  return voice === 'employer' ? 'employer' : voice;
}

/** A notice of layoffs to a state or to staff, in letter or form: its counts are notices filed. */
export function isNotice(head: string): boolean {
  if (
    /\bWARN (?:notice|act|letter|web notice|filing)|Worker Adjustment and Retraining|\bnumber affected\b|\bconditional notice\b|^(?:WARN|Notice)\b[:. -]/im.test(
      head,
    )
  )
    return /\b(?:Dear|Re:|Ladies|Attn|To whom|Department|Rapid Response|Number affected|Date of notice|Employer:|Company:|separations?|will be (?:separated|laid off))\b/i.test(
      head,
    );
  return /\b(?:Rapid Response|Dislocated Worker)\b/i.test(head);
}
