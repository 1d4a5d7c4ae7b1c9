import * as v from 'valibot';
import { Count, Day, ServerId } from '../contract/fields.ts';
import { moderators, removalReasons } from '../comments/moderation.ts';
import { SetsSchema, ThresholdsSchema } from '../contract/commune.ts';
import { DeviceKeySchema } from '../contract/device-key.ts';
import { Bytes32 } from '../contract/token.ts';

/** What the public log of events tells; entries are these as JSON in UTF-8. */
export const EventSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('release'),
    day: Day,
    release: Count,
    /** The log of ratings at this release: its size and root (base 64). */
    size: Count,
    root: v.string(),
    /** Ratings that were opened and counted. */
    opened: Count,
    /** Versions that became readable with them and are not counted: see `Uncounted`. */
    replaced: v.optional(Count, 0),
    void: v.optional(Count, 0),
    /** Ratings that nobody can open any more, since the key of their box was lost. */
    unreadable: Count,
  }),
  v.strictObject({ type: v.literal('thresholds'), day: Day, thresholds: ThresholdsSchema }),
  /** What is asked from now on: of what one release opens, criteria that not all were asked are not counted. */
  v.strictObject({ type: v.literal('sets'), day: Day, sets: SetsSchema }),
  /** A comment was removed: who asked first, who agreed, and why. Its text is gone, its leaf stays. */
  v.strictObject({
    type: v.literal('comment-removed'),
    day: Day,
    role: v.picklist(moderators),
    agreed: v.picklist(moderators),
    reason: v.picklist(removalReasons),
  }),
  /** An officer signed this text; `verifyPledge` says whether the signature holds. */
  v.strictObject({
    type: v.literal('pledge-signed'),
    day: Day,
    officer: ServerId,
    text: v.string(),
    key: DeviceKeySchema,
    signature: v.string(),
  }),
  /** An officer has another name, position or desk; results stay with the id. */
  v.strictObject({ type: v.literal('officer-changed'), day: Day, officer: ServerId }),
  /** An officer who had signed has left, or has another name: the pledge no longer stands. */
  v.strictObject({ type: v.literal('pledge-ended'), day: Day, officer: ServerId }),
  v.strictObject({ type: v.literal('named'), day: Day, named: v.boolean() }),
  /** Mặt trận registered the key (C2SP verifier key) of a witness, whose cosignatures are taken from now on. */
  v.strictObject({ type: v.literal('witness-key'), day: Day, key: v.string() }),
  /** Mặt trận read opened ratings one by one, from this place of the log on. */
  v.strictObject({ type: v.literal('openings-read'), day: Day, after: v.nullable(Count) }),
  /** The key of an epoch's tokens, told before anybody uses it; 'lost' when another one was told before. */
  v.strictObject({
    type: v.literal('token-key'),
    day: Day,
    epoch: Count,
    publicKey: Bytes32,
    reason: v.picklist(['new', 'lost']),
  }),
  /** How many codes the commune issued in the week that a release closed, by kind of issuer. */
  v.strictObject({
    type: v.literal('codes-issued'),
    day: Day,
    release: Count,
    codes: v.strictObject({ software: Count, sheet: Count, officer: Count }),
  }),
  /** From now on concerns are sealed to this key of Mặt trận: a point of P-256 in base64url. */
  v.strictObject({ type: v.literal('concern-key'), day: Day, publicKey: v.string() }),
]);
export type Event = v.InferOutput<typeof EventSchema>;
