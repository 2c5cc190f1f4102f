/** What is told of a reader's answer: all that a statement of a learning record needs, and nothing of who gave it. */
import type { ExhibitWords } from "../../exhibits/exhibit.js";
import type { Told } from "../../words/exhibits.js";
import type { Words } from "../../words/words.js";
import type { Answered } from "../events.js";
import { fill } from "./figures.js";
import type { Checked } from "./lesson.js";

export function answeredOf(
  words: Words,
  told: Told<ExhibitWords>,
  { question, option, answer, since }: Checked,
  attempt: number,
): Answered {
  const said = told.words.questions[question.id]!;
  return {
    question: question.id,
    text: fill(words, said.text, answer),
    options: question.options.map((id) => ({ id, text: fill(words, said.options[id]!, answer) })),
    option,
    answer: answer.holds,
    right: option === answer.holds,
    attempt,
    duration: `PT${((performance.now() - since) / 1000).toFixed(2)}S`,
  };
}
