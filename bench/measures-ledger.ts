const companies = 20_000;

/** One INSERT into `held.rows` from a SELECT that gives key, known_at and body for `i` from 0. */
function rows(kind: string, count: number, key: string, body: string): string {
  return `
    INSERT INTO held.rows
    SELECT '${kind}', 'bench', ${key}, repeat('0', 64), '2026-01-31', 1, NULL, sha256(i::VARCHAR), ${body}
    FROM range(${count}) t(i)`;
}

const company = (of: string): string => `'company-' || (${of} % ${companies})`;

export function companyRows(): string {
  const body = `'{"aliases":[],"cik":null,"domain":null,"id":"' || ${company('i')} || '","name":"Company ' || i || '","parent":null,"ticker":null}'`;
  return rows('company', companies, company('i'), body);
}

/** One action an event, with sector, stage, reasons and an AI cause; half of them tied to an event by name. */
export function actionRows(count: number): string {
  const day = `(DATE '2018-01-01' + (i % 3000)::INTEGER)::VARCHAR`;
  const body = `
    '{"action":{"aiCause":"' || ['primary', 'contributing', 'none', 'unknown'][1 + i % 4] || '","announced":"' || ${day}
    || '","company":"' || ${company('i')} || '","effective":null,"jobs":{"best":' || (10 + i % 900) || ',"bound":"exact","high":null,"low":null},"kind":"'
    || CASE WHEN i % 50 = 0 THEN 'rehire' ELSE 'layoff' END || '","reasons":["' || ['cost', 'AI', 'demand', 'merger'][1 + i % 4]
    || '"],"specificity":' || (i % 6) || ',"statements":[],"subject":"Company ' || (i % ${companies})
    || '","workforceShare":null},"citation":"Tracker; sector: Sector ' || (i % 40) || '; stage: Stage ' || (i % 9)
    || '","document":"' || repeat('0', 64) || '","event":"event-' || i || '","knownAt":"2026-01-31","origin":{"key":"a-' || i
    || '","snapshot":"' || repeat('0', 64) || '","source":"bench"}}'`;
  return rows('action', count, `'a-' || i`, body);
}

/** One claim an event: half of them the employer's, the rest of a filing, a state or a compiler. */
export function statementRows(count: number): string {
  const day = `(DATE '2018-01-01' + (i % 3000)::INTEGER)::VARCHAR`;
  const body = `
    '{"attributedTo":null,"citation":"a page","document":"' || repeat('0', 64) || '","event":"event-' || (i // 2)
    || '","evidence":"cited","knownAt":"2026-01-31","note":"announced layoff","origin":{"key":"s-' || i || '","snapshot":"'
    || repeat('0', 64) || '","source":"bench"},"statement":{"best":' || (10 + i % 900) || ',"bound":"exact","company":"' || ${company('i // 2')}
    || '","end":3,"figure":{"end":1,"start":0},"high":null,"id":"s-' || i || '","low":null,"measure":"jobs","period":{"basis":"calendar","end":"'
    || ${day} || '","start":"' || ${day} || '"},"place":null,"population":null,"quote":"cut","speaker":"'
    || ['employer', 'filing', 'analyst', 'press'][1 + i % 4] || '","stance":"reported","start":0,"subject":"Company ' || (i % ${companies})
    || '","unit":"jobs","unitOfAccount":"announced"}}'`;
  return rows('statement', count, `'s-' || i`, body);
}

/**
 * Three in ten are annual figures of companies (twelve tags), a little is employees and monthly cuts, and the rest are boards'
 * listings and indices, day by day.
 */
export function observationRows(count: number): string {
  const tags = [
    ...['Revenues', 'OperatingIncomeLoss', 'NetIncomeLoss', 'PaymentsToAcquirePropertyPlantAndEquipment'],
    ...[
      'ResearchAndDevelopmentExpense',
      'ShareBasedCompensation',
      'Assets',
      'Liabilities',
      'StockholdersEquity',
    ],
    ...['NetCashProvidedByUsedInOperatingActivities', 'InterestExpense', 'IncomeTaxesPaid'],
  ].map((tag) => `'us-gaap/${tag}'`);
  const kind = `CASE WHEN i < 240 THEN 'cuts' WHEN i % 10 < 3 THEN 'annual' WHEN i % 100 = 3 THEN 'employees' WHEN i % 10 < 5 THEN 'board' ELSE 'index' END`;
  const year = `(2000 + (i // ${companies * 10}) % 25)::VARCHAR`;
  const day = `(DATE '2016-01-01' + (i // 997 % 3650)::INTEGER)::VARCHAR`;
  const month = `strftime(DATE '2016-01-01' + to_months((i // 2)::INTEGER), '%Y-%m')`;
  const body = `
    '{"basis":"' || CASE k WHEN 'cuts' THEN 'month' WHEN 'annual' THEN 'year' WHEN 'employees' THEN 'employees' ELSE 'day' END
    || '","citation":"a filing of ' || ${year} || '","company":' || CASE WHEN k IN ('cuts', 'index') THEN 'null' ELSE '"' || ${company('i // 10')} || '"' END
    || ',"knownAt":"2026-01-31","origin":{"key":"o-' || i || '","snapshot":"' || repeat('0', 64) || '","source":"bench"},"period":{"basis":"'
    || CASE k WHEN 'cuts' THEN 'calendar' WHEN 'annual' THEN 'calendar' ELSE 'as-of' END || '","end":"'
    || CASE k WHEN 'cuts' THEN ${month} WHEN 'annual' THEN ${year} || '-12-31' WHEN 'employees' THEN ${year} || '-12-31' ELSE ${day} END || '","start":"'
    || CASE k WHEN 'cuts' THEN ${month} WHEN 'annual' THEN ${year} || '-01-01' WHEN 'employees' THEN ${year} || '-12-31' ELSE ${day} END
    || '"},"series":"' || CASE k
      WHEN 'cuts' THEN ['announced-cuts/total', 'announced-cuts/ai'][1 + i % 2]
      WHEN 'annual' THEN [${tags.join(', ')}][1 + (i // 10 + i) % ${tags.length}]
      WHEN 'employees' THEN 'employees' WHEN 'board' THEN 'postings/open' ELSE 'index/' || (i % 200) END
    || '","subject":"C' || (i // 10 % ${companies}) || '","unit":"'
    || CASE k WHEN 'cuts' THEN 'jobs' WHEN 'annual' THEN 'USD' WHEN 'employees' THEN 'jobs' WHEN 'board' THEN 'listings' ELSE 'index' END
    || '","value":{"best":' || (100 + i % 9973 + CASE WHEN k = 'cuts' AND i % 2 = 0 THEN 900 ELSE 0 END) || ',"bound":"exact","high":null,"low":null}}'`;
  return rows('observation', count, `'o-' || i`, body).replace(
    `FROM range(${count}) t(i)`,
    `FROM (SELECT i, ${kind} AS k FROM range(${count}) t(i))`,
  );
}
