/** The frame around an exhibit: its question, what to notice, and the notes for teachers. */
export const guide = {
  chapters: "Chapters",
  question: "Question",
  /** {n} of so many, where an exhibit has several. */
  question_of: "Question {n} of {of}",
  check: "Check",
  checking: "Working it out…",
  /** Said where none is chosen yet. */
  choose: "Choose an answer first.",
  /** Before the explanation of the answer. */
  right: "Right.",
  wrong: "Not quite.",
  /** Behind an option once it is answered, beside a tick or a cross. */
  is_right: "the right answer",
  is_wrong: "your answer",
  failed: "The answer could not be worked out. {message}",
  again: "Answer again",
  next: "Next question",
  /** Lets what was asked about happen before the eyes. */
  replay: "See it happen",
  stop: "Stop",
  notice: "What to notice",
  see_also: "See also",
  sandbox: "Open in the sandbox",
  teachers: "For teachers",
  objective: "Objective",
  misconception: "Common misconception",
  script: "A script for three minutes",
  script_hint: "Each button does on the stage what its sentence says. Undo takes it back.",
  sources: "Sources",
};
