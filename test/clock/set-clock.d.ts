export declare function setClock(moment: string): Promise<void>;
export declare function pass(milliseconds: number): Promise<void>;
export declare function communeObject(commune: string): DurableObjectStub<import("../../worker/commune/commune.ts").Commune>;
/** A week passes and the commune's alarm rings. */
export declare function passWeek(commune: string): Promise<void>;
