import { fieldsOf, idOf } from '../fields.ts';
import { type BoardFormat, row, unnamedBoard } from '../format.ts';
import { readSmartRecruiters } from './smartrecruiters.ts';

/** `api.smartrecruiters.com/v1/companies/TOKEN/postings/ID`: one posting of a list, with its text. */
export const smartrecruitersDetail: BoardFormat = {
  system: 'smartrecruiters',
  recognises: (payload) => {
    const { jobAd, company } = fieldsOf(payload);
    return 'sections' in fieldsOf(jobAd) && 'identifier' in fieldsOf(company);
  },
  read: (payload, context) => {
    const { id, name, company } = fieldsOf(payload);
    const board = context.board ?? idOf(fieldsOf(company).identifier)?.toLowerCase() ?? unnamedBoard;
    const make = (known: string, title: string) => readSmartRecruiters({}, payload, board, known, title);
    return { board, stated: null, proof: null, rows: [row(payload, 0, idOf(id), name, make)] };
  },
};
