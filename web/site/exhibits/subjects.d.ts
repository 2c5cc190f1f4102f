/** What the exhibits can be found by, by languages; made by the build: see vite.subjects.ts. */
declare module "virtual:subjects" {
  // A module that is declared can have no other import of a neighbour.
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports
  type Subjects = import("../../words/subjects.js").Subjects;
  export const subjects: Readonly<Record<string, () => Promise<{ subjects: Subjects }>>>;
}
