import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { checkPort } from './check-port.ts';

test('a port in use is refused with a sentence, and accepted once it is free', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  await expect(checkPort('127.0.0.1', port)).rejects.toThrow(
    `Port ${port} is in use by another program; choose another with PORT=….`,
  );
  server.close();
  await once(server, 'close');
  await expect(checkPort('127.0.0.1', port)).resolves.toBeUndefined();
});

test('an address of another machine is refused with a sentence', async () => {
  await expect(checkPort('192.0.2.1', 18_787)).rejects.toThrow(
    'This machine cannot listen on 192.0.2.1, port 18787',
  );
});
