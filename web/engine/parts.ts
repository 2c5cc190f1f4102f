/** The parts that the WebAssembly is split into beside `first`, which every first frame takes, by their files' names. */

/** What the first frames of some exhibits take; the build finds which (#parts). */
export const frames = ["frames1", "frames2", "frames3", "frames4", "frames5"] as const;

/** All, with what no first frame takes. */
export const parts = [...frames, "rest"] as const;

export type Part = (typeof parts)[number];
