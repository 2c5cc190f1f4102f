/** Python for the losses whose slope is no one formula of the catalog: those of angles, distances and pairs of labels. */
import type { LossText } from "./losses.js";

type Settings = Record<string, number | number[]>;

const lengthOf = (gap: string) => `row_sum(abs(${gap}) ** power) ** (1 / power)`;
const slopeOf = (gap: string, length: string) =>
  `sign(${gap}) * (abs(${gap}) / where(${length} > 0, ${length}, inf)) ** (power - 1)`;
/** What has no length has no direction. */
const directionOf = (row: string, length: string) =>
  `${length} = sqrt(row_sum(${row} ** 2))\n${length} = where(${length} > 0, ${length}, inf)`.split("\n");

export const rowLosses: Record<string, (settings: Settings) => LossText> = {
  multi_label_margin: () => ({
    lines: ["labels = [slice(i, i + 1) for i in range(p.shape[1])]"],
    value: "sum(row_mean(y[:, i] * (1 - y) * maximum(0.0, 1 - p[:, i] + p)) for i in labels)[:, 0]",
    slopeLines: [
      "leads = [row_mean(where(1 - p[:, i] + p > 0, 1 - y, 0.0)) for i in labels]",
      "lags = [row_mean(where(1 + p[:, i] - p > 0, y, 0.0)) for i in labels]",
    ],
    slope: "(1 - y) * side_by_side(lags) - y * side_by_side(leads)",
  }),

  cosine_embedding: () => ({
    lines: [
      ...directionOf("p1", "length1"),
      ...directionOf("p2", "length2"),
      "u1, u2 = p1 / length1, p2 / length2",
      "c = row_sum(u1 * u2)",
    ],
    value: "where(y > 0, 1 - c, maximum(0.0, c - margin))[:, 0]",
    slopeLines: ["by_c = where(y > 0, -1.0, where(c >= margin, 1.0, 0.0))"],
    slope: "rows_of(by_c * (u2 - c * u1) / length1, by_c * (u1 - c * u2) / length2)",
  }),

  triplet_margin: ({ swap }) => ({
    lines: [
      "gap12, gap13, gap23 = p1 - p2 + epsilon, p1 - p3 + epsilon, p2 - p3 + epsilon",
      `near, away = ${lengthOf("gap12")}, ${lengthOf("gap13")}`,
      `swapped = ${swap ? lengthOf("gap23") : "inf + 0 * away"}`,
    ],
    value: "maximum(0.0, near - minimum(away, swapped) + margin)[:, 0]",
    slopeLines: [
      "pays = where(near - minimum(away, swapped) + margin >= 0, 1.0, 0.0)",
      "own = pays * where(away < swapped, 1.0, where(away > swapped, 0.0, 0.5))  # the rest is the swapped one's",
      `by_near = pays * ${slopeOf("gap12", "near")}`,
      `by_away = own * ${slopeOf("gap13", "away")}`,
      `by_swapped = ${swap ? `(pays - own) * ${slopeOf("gap23", "swapped")}` : "0 * by_away"}`,
    ],
    slope: "rows_of(by_near - by_away, -by_near - by_swapped, by_away + by_swapped)",
  }),

  info_nce: () => ({
    lines: [
      ...directionOf("p", "length"),
      "u = p / length",
      "own = eye(len(p))",
      "partner = own[np.arange(len(p)) ^ 1]",
      "s = u @ u.T / temperature",
      "others = where(own == 1, -inf, s)",
    ],
    value: "(log_sum_exp(others) - row_sum(partner * s))[:, 0]",
    slopeLines: [],
    slope: null,
  }),
};

/** Of info_nce: a row is moved by its own loss and by those of all others, each with its share of the objective. */
export const sharedSlope = {
  lines: [
    "by_s = share[:, None] * (softmax(others) - partner) / temperature",
    "by_u = by_s @ u + by_s.T @ u",
  ],
  slope: "(by_u - row_sum(by_u * u) * u) / length",
};
