import { test } from 'vitest';
import { app } from '../../worker/index.ts';
import { isServed } from '../../worker/routes/serve.ts';
import { tablesOf } from './tables.ts';
import { foundCommune, rate, operatorToken } from './found-commune.ts';
import { communeObject, setClock } from '../clock/set-clock.ts';
import { call } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { pairDevice, proveDevice, newDevice } from '../client/device.ts';

test('probe', async () => {
  console.log(app.routes.map((r) => `${r.method} ${r.path} ${isServed(r.handler as never)}`).join('\n'));
  await setClock('2026-03-04T09:00:00+07:00');
  const home = await foundCommune('probe');
  await rate('probe', home.officers[0]?.id ?? '', 2);
  console.log(JSON.stringify(await tablesOf(communeObject('probe'))));
  const key = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) };
  const inv = await call(send, 'POST', '/v1/communes/probe/invites', { token: home.tokens.operator, body: { role: 'leader', label: 'X' } });
  const { invite } = inv.body as { invite: string };
  const paired = await call(send, 'POST', '/v1/pairings', { body: { commune: 'probe', invite, key, label: 'x' } });
  console.log(paired.status, paired.body);
  const dev = await newDevice();
  console.log(await proveDevice(send, { ...dev, commune: 'probe', id: (paired.body as { device: string }).device }).then((r) => r.body));
  console.log(await call(send, 'POST', '/v1/communes/probe/ratings', { headers: {'content-type': 'text/plain'}, body: { big: 'x'.repeat(17000) } }));
  for (const path of ['/pages/..%2f..%2fx.js', '/v1/communes/%ff', '/v1/communes/%E0%A4%A', '/rate/%ff', '/v1/communes/' + 'x'.repeat(5000), '/widget/v1.js', '/pages/%00.js'])
    console.log(path.slice(0, 30), await call(send, 'GET', path).then((r) => [r.status, String(JSON.stringify(r.body)).slice(0, 100)]));
});
