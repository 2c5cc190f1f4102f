/** Wanted messages and spam: the loss trains probabilities, and a threshold trades precision for recall. */
import type { Exhibit, Measure } from "./exhibit.js";

const wanted = 0;
const spamClass = 1;
const strict = 0.8;
const settled = 100;

/** Messages of a class that are called another, from a threshold on. */
function called(actual: number, as: number, threshold?: number): Measure {
  return {
    t: settled,
    of: { judge: threshold === undefined ? {} : { threshold }, of: [actual, as] },
  };
}

export const spam: Exhibit = {
  id: "spam",
  group: "which",
  chapters: [
    {
      id: "messages",
      experiment: {
        version: 1,
        data: { id: "messages" },
        model: { id: "linear" },
        loss: { id: "bce" },
        penalty: { id: "l2", alpha: 0.01 },
        optimizer: { id: "sgd", learning_rate: 1 },
        standardize: false,
      },
      t: settled,
      views: [{ name: "texts" }, { name: "confusion" }],
      knobs: ["class_weights", "learning_rate"],
    },
  ],
  questions: [
    {
      id: "strict",
      options: ["both", "precision", "recall"],
      measures: {
        hits: called(spamClass, spamClass),
        alarms: called(wanted, spamClass),
        misses: called(spamClass, wanted),
        hits_strict: called(spamClass, spamClass, strict),
        alarms_strict: called(wanted, spamClass, strict),
        misses_strict: called(spamClass, wanted, strict),
      },
      answer: {
        both: "(hits_strict / (hits_strict + alarms_strict) > hits / (hits + alarms)) * (misses_strict <= misses)",
        precision:
          "(hits_strict / (hits_strict + alarms_strict) > hits / (hits + alarms)) * (misses_strict > misses)",
        recall:
          "(hits_strict / (hits_strict + alarms_strict) <= hits / (hits + alarms)) * (misses_strict < misses)",
      },
      numbers: {
        precision: { value: "hits / (hits + alarms)", unit: "share", digits: 2 },
        precision_strict: {
          value: "hits_strict / (hits_strict + alarms_strict)",
          unit: "share",
          digits: 3,
        },
        recall: { value: "hits / (hits + misses)", unit: "share", digits: 2 },
        recall_strict: { value: "hits_strict / (hits_strict + misses_strict)", unit: "share", digits: 2 },
      },
      reveal: [
        { do: "seek", t: settled },
        { do: "open", view: "confusion", query: { threshold: strict } },
      ],
    },
    {
      id: "nothing",
      options: ["bad", "fair"],
      measures: {
        kept: { t: settled, of: { judge: { threshold: 1 }, of: [wanted, wanted] } },
        lost: { t: settled, of: { judge: { threshold: 1 }, of: [spamClass, wanted] } },
        found: { t: settled, of: { judge: { threshold: 1 }, of: [spamClass, spamClass] } },
      },
      answer: {
        bad: "kept / (kept + lost + found) <= 0.5",
        fair: "kept / (kept + lost + found) > 0.5",
      },
      numbers: {
        accuracy: { value: "kept / (kept + lost + found)", unit: "share", digits: 2 },
        found: { value: "found" },
        lost: { value: "lost" },
      },
      reveal: [
        { do: "seek", t: settled },
        { do: "open", view: "confusion", query: { threshold: 1 } },
      ],
    },
  ],
  script: [
    { do: "seek", t: settled },
    { do: "open", view: "weights" },
    { do: "ask", question: "strict" },
    { do: "open", view: "confusion", query: { threshold: strict } },
    { do: "ask", question: "nothing" },
  ],
  neighbours: ["sentiment", "screening"],
  sources: [
    {
      title: "C. J. van Rijsbergen, Information Retrieval (1979), chapter on evaluation",
      link: "http://www.dcs.gla.ac.uk/Keith/Preface.html",
    },
    {
      title: "P. Graham, A Plan for Spam (2002)",
      link: "https://www.paulgraham.com/spam.html",
    },
  ],
  words: {
    title: "Is it spam?",
    sentence: "Of what the filter stops, how much is spam, and how much spam does it stop?",
    notice:
      "Training gives each word a weight and each message a probability; it knows nothing of a threshold. The threshold comes afterwards and trades one mistake for the other: spam that gets through against friends who are stopped. The messages are made up for this page and written in English.",
    questions: {
      strict: {
        text: "From a probability of one half on, a message is called spam. The filter now has to be surer than that: the threshold moves up to four fifths. Precision is the share of stopped messages that are spam, recall the share of all spam that is stopped. What happens?",
        options: {
          both: "Precision rises, and recall does not fall: a stricter filter is a better one.",
          precision: "Precision rises, and recall falls.",
          recall: "Precision falls, and recall rises.",
        },
        right:
          "Precision goes from {precision} to {precision_strict}, recall from {recall} to {recall_strict}. The filter stops only what it is sure of, so it stops fewer friends and lets more spam through.",
        wrong:
          "Precision goes from {precision} to {precision_strict}, and recall from {recall} to {recall_strict}. The probabilities are the same as before: with a higher bar fewer messages are stopped, of both kinds.",
      },
      nothing: {
        text: "Another filter does not stop anything at all. How large is the share of messages that it treats rightly?",
        options: { bad: "Half of them at most.", fair: "More than half of them." },
        right:
          "It treats {accuracy} rightly, because most messages are wanted. Its recall tells the truth: of all spam it stops {found}, and {lost} get through.",
        wrong:
          "It treats {accuracy} rightly, because most messages are wanted. That is why one looks at recall too: it stops {found} messages, and {lost} pieces of spam get through.",
      },
    },
    teacher: {
      objective:
        "Precision and recall answer two different questions about one classifier, and the threshold trades them.",
      misconception:
        "That one number, accuracy, says how good a filter is. It looks fair even for a filter that stops nothing.",
      script: [
        "The filter is trained: the table counts messages by what they are and by what they are called.",
        "These words speak for spam, those for a friend.",
        "The threshold moves up: let the class say what happens to precision and to recall.",
        "Fewer friends are stopped, and more spam gets through, without any training.",
        "Ask how a filter fares that does nothing at all.",
      ],
    },
  },
};
