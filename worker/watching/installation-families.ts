import type { MachineStatus } from '../../shared/watching/machine-status.ts';
import type { Fleet } from '../registry/pulse-store.ts';
import type { Family } from './exposition.ts';

function gauge(name: string, help: string, ...values: readonly (number | null)[]): Family {
  const known = values.filter((value) => value !== null);
  return {
    name: `nghe_dan_${name}`,
    type: 'gauge',
    help,
    samples: known.map((value) => ({ value })),
  };
}

/** All communes together, at a moment (ms since 1970). A commune is named only when its release is missed. */
export function fleetFamilies(fleet: Fleet, now: number): readonly Family[] {
  const { communes, ratings, events, released, oldestBox, newestBox } = fleet;
  const late = fleet.latest.map((one) => ({
    labels: { commune: one.commune },
    value: one.late / 1000,
  }));
  return [
    gauge('communes', 'Communes that are served.', communes),
    {
      name: 'nghe_dan_log_entries',
      type: 'gauge',
      help: 'Public entries of the logs of all communes, by log.',
      samples: [
        { labels: { log: 'ratings' }, value: ratings },
        { labels: { log: 'events' }, value: events },
      ],
    },
    gauge('released_ratings', 'Ratings that are counted in public, of all communes.', released),
    gauge(
      'open_box_age_seconds',
      'How long the oldest box has been open; a week at most.',
      oldestBox === null ? null : Math.max(0, now - oldestBox) / 1000,
    ),
    gauge(
      'last_release_timestamp_seconds',
      'When the newest box was opened: at the newest release, or a week before a first one.',
      newestBox === null ? null : newestBox / 1000,
    ),
    gauge('releases_overdue', 'Communes whose release is missed.', fleet.overdue),
    {
      name: 'nghe_dan_release_overdue_seconds',
      type: 'gauge',
      help: 'By how much a release is missed, for the latest communes.',
      samples: late,
    },
    gauge('logs_standing', 'Communes whose last release left a log as it was.', fleet.standing),
  ];
}

/** The machine, as the timer saw it. */
export function machineFamilies({
  writtenAt,
  disk,
  clock,
  backupAt,
}: MachineStatus): readonly Family[] {
  const isSynchronised = clock.synchronised === null ? null : Number(clock.synchronised);
  return [
    gauge('status_timestamp_seconds', 'When the machine was last looked at.', writtenAt / 1000),
    gauge('disk_free_bytes', 'What is free on the disk of the data folder.', disk.free),
    gauge('disk_size_bytes', 'The size of the disk of the data folder.', disk.size),
    gauge('clock_synchronised', 'Whether a time server is followed: 1 or 0.', isSynchronised),
    gauge('clock_jump_seconds', 'By how much the clock was set of late.', clock.jump / 1000),
    gauge(
      'last_backup_timestamp_seconds',
      'When the newest backup was made.',
      backupAt === null ? null : backupAt / 1000,
    ),
  ];
}
