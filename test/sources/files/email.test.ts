import { describe, expect, it } from 'vitest';
import { readEmail } from '../../../src/sources/files/email.ts';

const mail = (headers: readonly string[], body: string): Buffer =>
  Buffer.from([...headers, 'MIME-Version: 1.0', '', body].join('\r\n'));

describe('readEmail', () => {
  it('takes subject, sender and the day as the sender’s clock had it; attachments stay closed', async () => {
    const bytes = mail(
      [
        'From: =?utf-8?Q?Ilse_Brandt_=C2=B7_Northwind?= <ilse@northwind.example>',
        'Subject: Our next =?utf-8?Q?step_=E2=80=94?= please read',
        'Date: Thu, 23 Apr 2026 23:30:00 -0700',
        'Content-Type: multipart/mixed; boundary="b"',
      ],
      [
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'About 1,200 jobs will go in the claims desk, wh=\r\nich is 6% of us.',
        '--b',
        'Content-Type: application/zip; name="plan.zip"',
        'Content-Disposition: attachment; filename="plan.zip"',
        'Content-Transfer-Encoding: base64',
        '',
        'UEsDBA==',
        '--b--',
      ].join('\r\n'),
    );
    expect(await readEmail(bytes)).toEqual({
      text: 'Our next step — please read\n\nAbout 1,200 jobs will go in the claims desk, which is 6% of us.',
      title: 'Our next step — please read',
      published: '2026-04-23',
      publisher: 'Ilse Brandt · Northwind',
      notes: ['1 attached and not read: plan.zip'],
    });
  });

  it('reads the page where the text part is only a pointer to it', async () => {
    const bytes = mail(
      ['Subject: News', 'Content-Type: multipart/alternative; boundary="b"'],
      `--b\r\nContent-Type: text/plain\r\n\r\nView this mail in your browser.\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>${'Northwind will cut 1,200 jobs. '.repeat(8)}</p><script>globalThis.ran = 1</script>\r\n--b--`,
    );
    const { text } = await readEmail(bytes);
    expect(text).toContain('Northwind will cut 1,200 jobs.');
    expect(text).not.toContain('ran');
    expect('ran' in globalThis).toBe(false);
  });

  it('refuses a mail that says nothing', async () => {
    await expect(readEmail(mail(['From: a@example.com'], ''))).rejects.toMatchObject({ code: 'unreadable' });
  });
});
