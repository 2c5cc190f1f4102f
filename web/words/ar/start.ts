/** Arabic for a first frame, and how to come by the rest of it. */
export { words } from "./first.js";
export const named = (): Promise<object> => import("./named.js");
export const rest = (): Promise<object> => import("./rest.js");
export const tape = (): Promise<object> => import("./names/tape.js");
/** What a view of this name says. */
export const view = (name: string): Promise<object> => import(`./views/${name}.ts`);

/** What an exhibit of this id says. */
export const exhibit = (id: string): Promise<object> => import(`./exhibits/${id}.ts`);
