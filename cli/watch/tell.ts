import * as en from '../../shared/text/en.ts';
import * as vi from '../../shared/text/vi.ts';
import { isOver, type OpenAlarm } from './open-alarms.ts';

const PATIENCE = 20_000;
/** What an alarm that is not over has for its end (RFC 3339), as Alertmanager writes it. */
const NEVER = '0001-01-01T00:00:00Z';

/**
 * Post alarms to one address in the format of Alertmanager's webhooks (version
 * 4), so that one receiver serves with Prometheus and without.
 *
 * @returns whether it was taken in.
 */
export async function tell(
  url: string,
  installation: string,
  alarms: readonly OpenAlarm[],
  now: number,
): Promise<boolean> {
  const alerts = alarms.map((alarm) => alertOf(alarm, installation, now));
  const message = {
    version: '4',
    groupKey: installation,
    truncatedAlerts: 0,
    status: alerts.some(({ status }) => status === 'firing') ? 'firing' : 'resolved',
    receiver: 'nghe-dan-watch',
    groupLabels: { installation },
    commonLabels: { installation },
    commonAnnotations: {},
    externalURL: '',
    alerts,
  };
  return post(url, JSON.stringify(message));
}

function alertOf(alarm: OpenAlarm, installation: string, now: number) {
  const { name, communes, since, goneAt } = alarm;
  const ended = isOver(alarm, now) ? goneAt : null;
  const about = communes.length === 0 ? '' : ` ${communes.join(', ')}`;
  return {
    status: ended === null ? 'firing' : 'resolved',
    labels: { alertname: name, installation },
    annotations: {
      summary: `${wordsOf(vi.watching, name)}${about}`,
      description: `${wordsOf(en.watching, name)}${about}`,
    },
    startsAt: new Date(since).toISOString(),
    endsAt: ended === null ? NEVER : new Date(ended).toISOString(),
    generatorURL: '',
    fingerprint: name,
  };
}

function wordsOf(words: Readonly<Record<string, string>>, name: string): string {
  return words[name] ?? name;
}

async function post(url: string, body: string): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
