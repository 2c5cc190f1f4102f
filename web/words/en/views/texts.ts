/** What is said of texts whose words were counted. */
export const texts = {
  /** On its button among the views. */
  title: "Texts",
  label: "Texts and the weights of their words",
  summary: {
    weights: "{rows}. Every counted word adds its weight; together they say how much speaks for “{class}”.",
    any: "{rows}, with what the model says of each: how much speaks for “{class}”.",
  },
  right: "called “{called}”, and so it is.",
  wrong: "called “{called}”, but it is “{actual}”.",
  counted: "The bias and the counted words, with their weights",
  hint: "Underlined words are counted: a solid line and + speak for “{class}”, a dashed line and − against it. The thicker, the heavier.",
  list: "Texts, each with what the model says and its own class",
  heaviest: "Heaviest words for “{class}”",
  more: {
    one: "{n} more text is in the table.",
    other: "{n} more texts are in the table.",
  },
  table: "All texts as a table",
  caption: "Each text, with what the model says at step {t}",
  text: "Text",
  actual: "Own class",
};
