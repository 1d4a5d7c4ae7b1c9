import { refreshAtRelease } from './refresh-at-release.ts';
import { startClock } from './start-clock.ts';
import { startRotation } from './start-rotation.ts';

const { now, nextRelease } = document.body.dataset;

/** The moment by the server's clock, in ms since 1970: the screen's own may be wrong. */
const started = Number(now) - performance.now();
const serverTime = () => started + performance.now();

startClock(serverTime);
startRotation();
refreshAtRelease(Date.parse(nextRelease ?? ''), serverTime);
