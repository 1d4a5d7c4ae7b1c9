import { type DeviceKey } from '../../shared/contract/member.ts';
import { type Send, type Sent } from './api.ts';
/** A member's device: its key pair, and whose it is once paired. */
export interface Device {
    readonly key: DeviceKey;
    readonly privateKey: CryptoKey;
}
export interface PairedDevice extends Device {
    readonly commune: string | undefined;
    readonly id: string;
}
export declare function newDevice(): Promise<Device>;
export declare function pairDevice(send: Send, invite: string, commune: string | undefined): Promise<PairedDevice>;
/** Ask for a challenge, sign it and send the proof. */
export declare function proveDevice(send: Send, device: PairedDevice): Promise<Sent>;
/** A bearer token for a paired device. */
export declare function signIn(send: Send, device: PairedDevice): Promise<string>;
export declare function sign({ privateKey }: Device, statement: string): Promise<string>;
