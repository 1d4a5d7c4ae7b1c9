import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { call, ok, type Sent } from '../../client/api.ts';
import { pairDevice, type PairedDevice, signIn } from '../../client/device.ts';
import { type Installation, newCommune } from '../../client/installation.ts';
import { newReplyCode } from '../../client/letter.ts';
import { newRating } from '../../client/rating.ts';
import {
  type ClockedServer,
  OPERATOR_SECRET,
  startClocked,
} from '../../e2e/monitor/clocked-server.ts';
import { rate } from '../living-commune.ts';
import { citizen, type Life, lookAtLogs, moderators, visitor, watcher, writer } from './actors.ts';
import { Ledger } from './ledger.ts';

const FIRST = Date.parse('2026-03-04T09:00:00+07:00');
const WEEK = 7 * 24 * 60 * 60 * 1000;
const crew = [...Array(12).fill(citizen), visitor, visitor, moderators, writer, watcher];

type Devices = Readonly<Record<'leader' | 'overseer', PairedDevice>>;

/** A commune on a server that loses its power again and again. */
export class MortalCommune {
  readonly ledger = new Ledger();
  readonly home: Installation;
  private readonly folder: string;
  private readonly devices: Devices;
  private server: ClockedServer;
  /** How many weeks have passed. */
  week = 0;

  private constructor(folder: string, server: ClockedServer, home: Installation, devices: Devices) {
    this.folder = folder;
    this.server = server;
    this.home = home;
    this.devices = devices;
  }

  static async found(commune: string): Promise<MortalCommune> {
    const folder = await mkdtemp(join(tmpdir(), 'nghe-dan-kill-'));
    await mkdir(join(folder, 'own'));
    const server = await startClocked(join(folder, 'own'));
    await server.setClock(momentOf(0));
    const operator = await pairDevice(server.send, OPERATOR_SECRET, undefined);
    const token = await signIn(server.send, operator);
    const home = await newCommune(server.send, token, commune);
    const devices = {
      leader: await invite(server, token, commune, 'leader'),
      overseer: await invite(server, token, commune, 'overseer'),
    };
    const founded = new MortalCommune(folder, server, home, devices);
    await founded.writeFirstWeeks();
    return founded;
  }

  get send() {
    return this.server.send;
  }

  /** What leader and moderators find from the first life on: comments of two weeks, the later ones held. */
  private async writeFirstWeeks(): Promise<void> {
    for (const first of [true, false]) {
      for (const { id } of this.home.officers) {
        for (let one = 0; one < 10; one += 1) {
          const wish = first ? { reply: newReplyCode() } : {};
          const rating = { ...newRating(id), comment: 'Phải chờ hơi lâu.', ...wish };
          await rate(this.send, this.home.commune, rating, this.ledger);
        }
      }
      await this.release();
    }
  }

  /** A week passes. The second ring is for the release that fell due while another was being prepared. */
  async release(): Promise<void> {
    this.week += 1;
    await this.server.setClock(momentOf(this.week), this.home.commune);
    await this.server.setClock(momentOf(this.week), this.home.commune);
    await lookAtLogs(this.life());
  }

  /** All go about their business, a release runs if one is due or was cut short, and at some moment the power goes. */
  async lifeAndDeath(endsTheWeek: boolean): Promise<void> {
    const before = this.ledger.receipts.size;
    const doing = crew.map((actor) => actor(this.life()).catch(() => {}));
    while (!this.ledger.isWorthALife(before, this.week))
      await new Promise((next) => setTimeout(next, 2));
    if (endsTheWeek) this.week += 1;
    const ringing = this.server.setClock(momentOf(this.week), this.home.commune).catch(() => {});
    await new Promise((next) => setTimeout(next, Math.random() * 400));
    await this.server.kill();
    await Promise.all([...doing, ringing]);
    this.server = await startClocked(join(this.folder, 'own'));
    await this.server.setClock(momentOf(this.week));
    await lookAtLogs(this.life());
  }

  private life(): Life {
    const { send, home, devices, ledger, week } = this;
    return { send, home, devices, ledger, week };
  }

  tokenOf(who: keyof Devices): Promise<string> {
    return signIn(this.send, this.devices[who]);
  }

  async as(who: keyof Devices, method: string, path: string): Promise<Sent> {
    const token = await this.tokenOf(who);
    return call(this.send, method, `/v1/communes/${this.home.commune}${path}`, { token });
  }

  async end(): Promise<void> {
    await this.server.stop();
    await rm(this.folder, { recursive: true, force: true });
  }
}

function momentOf(week: number): string {
  return new Date(FIRST + week * WEEK).toISOString();
}

async function invite(
  { send }: ClockedServer,
  token: string,
  commune: string,
  role: keyof Devices,
): Promise<PairedDevice> {
  const path = `/v1/communes/${commune}/invites`;
  const body = { role, label: 'Máy thử' };
  const asked = call(send, 'POST', path, { token, body });
  return pairDevice(send, (await ok<{ invite: string }>(asked)).invite, commune);
}
