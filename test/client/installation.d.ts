import type { NewInvite } from '../../shared/contract/member.ts';
import type { Officer } from '../../shared/contract/officer.ts';
import type { SetId } from '../../shared/criteria/sets.ts';
import { type Send } from './api.ts';
export declare const SITE = "https://xa.example.vn";
/** A commune with a member of each role signed in. */
export interface Installation {
    readonly commune: string;
    readonly officers: readonly Officer[];
    readonly tokens: {
        operator: string;
        leader: string;
        overseer: string;
        officer: string;
    };
}
/** The operator's token of a fresh server. */
export declare function firstOperator(send: Send, secret: string): Promise<string>;
export declare function inviteAndSignIn(send: Send, inviter: string, commune: string, invited: NewInvite): Promise<string>;
/** Make a commune with three officers, through the public routes alone. */
export declare function newCommune(send: Send, operator: string, commune: string, sets?: readonly SetId[]): Promise<Installation>;
