import { expect, test } from 'vitest';
import { languages } from '../../shared/text/languages.ts';
import { send } from '../client/in-workerd.ts';

test.each(Object.entries(languages))(
  'the privacy policy is read in "%s" without script, in full, and may not be framed',
  async (code, { privacy }) => {
    const answer = await send(`/privacy?lang=${code}`, {});
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const page = await answer.text();
    expect(page).toContain(`<html lang="${code}">`);
    expect(page).not.toContain('<script');
    const lines = privacy.parts.flatMap(({ title, lines: said }) => [title, ...said]);
    for (const line of [privacy.title, privacy.lead, ...lines]) expect(page).toContain(line);
  },
);
