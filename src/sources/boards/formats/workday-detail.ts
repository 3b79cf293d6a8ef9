import { fieldsOf, idOf, listOf, textOf } from '../fields.ts';
import { type BoardFormat, place, posting, row, unnamedBoard } from '../format.ts';
import { htmlText } from '../html-text.ts';
import { instantOf } from '../instants.ts';
import { employmentOf, remoteFrom, requisitionOf, workplaceOf } from '../words.ts';

/** `.../wday/cxs/TENANT/SITE/job/PLACE/TITLE_NUMBER`: one posting of a list, with its text. Its address names board and posting. */
export const workdayDetail: BoardFormat = {
  system: 'workday',
  recognises: (payload) => textOf(fieldsOf(fieldsOf(payload).jobPostingInfo).externalUrl) !== null,
  read: (payload, context) => {
    const { jobPostingInfo, hiringOrganization } = fieldsOf(payload);
    const fields = fieldsOf(jobPostingInfo);
    const url = idOf(fields.externalUrl);
    const [, tenant, site, id] =
      /^https?:\/\/([^./]+)\.[^/]+\/(?:[a-z]{2}-[A-Z]{2}\/)?([^/?#]+)\/job\/(?:[^/?#]+\/)*([^/?#]+)/.exec(
        url ?? '',
      ) ?? [];
    const board = context.board ?? (tenant === undefined ? unnamedBoard : `${tenant}/${site}`.toLowerCase());
    const workplace = workplaceOf(fields.remoteType);
    const make = (known: string, title: string) =>
      posting({
        system: 'workday',
        board,
        id: known,
        title,
        requisition: requisitionOf(fields.jobReqId),
        company: textOf(fieldsOf(hiringOrganization).name),
        employment: employmentOf(fields.timeType),
        remote: remoteFrom(workplace),
        workplace,
        places: [
          ...place(fields.location, { country: fieldsOf(fields.country).descriptor }),
          ...listOf(fields.additionalLocations).flatMap((where) => place(where)),
        ],
        published: instantOf(fields.startDate),
        url,
        description: htmlText(textOf(fields.jobDescription) ?? ''),
      });
    return {
      board,
      stated: null,
      proof: null,
      rows: [row(payload, 0, id ?? null, fields.title, make)],
    };
  },
};
