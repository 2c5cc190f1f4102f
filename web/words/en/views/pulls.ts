/** What is said of who pulls. */
export const pulls = {
  /** On its button among the views. */
  title: "Who pulls",
  label: "Who pulls, and how hard",
  list: "The points that pull hardest",
  measure: {
    gradient: "Pull",
    loss: "Loss",
    under: "Pull under {name}",
  },
  /** Of one point, for those who hear the list. */
  of: {
    gradient: "{share} of the gradient",
    loss: "{share} of the loss",
    under: "{share} of the gradient under {name}",
  },
  point: "Point",
  sort: "Sort by: {measure}",
  under: "Compare with",
  none: "no other loss",
  up: "wants a higher prediction",
  down: "wants a lower prediction",
  still: "does not pull",
  /** The row that is selected, where it is not among those listed. */
  rank: "{row}, number {rank} of {of}",
  /** Those listed, where there are more. */
  together: {
    one: "The one listed: {share}. {rest} more in the table below.",
    other: "The {n} listed together: {share}. {rest} more in the table below.",
  },
  table: "All points as a table",
  caption: "Each point’s part in the loss and in the gradient at step {t}",
  gradient_share: "Share of the gradient",
  loss_share: "Share of the loss",
  under_share: "Share of the gradient under {name}",
  norm: "Length of its gradient",
  along: "Part in the direction taken",
  loss: "Its part of the loss",
  summary: {
    gradient: {
      one: "The point of {of} that pulls hardest makes up {share} of the gradient.",
      other: "The {n} of {of} points that pull hardest make up {share} of the gradient.",
    },
    loss: {
      one: "The point of {of} that costs most makes up {share} of the loss.",
      other: "The {n} of {of} points that cost most make up {share} of the loss.",
    },
    under: {
      one: "Under {name} the hardest puller would make up {share}.",
      other: "Under {name} the {n} hardest pullers would make up {share}.",
    },
    selected: "{row}: {shares}.",
    nothing: "Nothing pulls: the slope is zero for every point.",
  },
  hint: "A bar is a point’s share of all pulls: the length of its own gradient, next to that of all others. The arrow says which way it wants its prediction to move.",
  choose: "Click a row to select the point; by keyboard, arrow keys go from row to row, and Enter selects.",
  choose_touch: "Tap a row to select the point.",
};
