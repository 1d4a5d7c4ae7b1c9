/** What is fetched for an examination, in this order. */
export type FetchStep = 'openings' | 'events' | 'ratings';

/** Told while material is fetched: how much of a step came so far, and of how much. */
export type Progress = (step: FetchStep, done: number, all: number) => void;
