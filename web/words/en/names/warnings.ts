/** What is worth knowing of a formula that a reader wrote. {at}, {from} and {to} are outputs. */
export const warnings = {
  unbounded_below: {
    name: "It has no bottom",
    description:
      "The formula still falls as the output goes beyond {at}. There is no smallest loss, so training may run away.",
  },
  negative_values: {
    name: "It falls below zero",
    description:
      "The formula is below zero where the output is {at}. A loss of zero is then not the best there is.",
  },
  flat: {
    name: "It is flat",
    description: "The formula stays the same for outputs from {from} to {to}. Examples there do not pull.",
  },
  not_finite: {
    name: "It has no value everywhere",
    description:
      "The formula has no finite value or slope where the output is {at}. A run that gets there ends.",
  },
  not_differentiable: {
    name: "It has a corner",
    description:
      "The formula has a corner or a jump where the output is {at}, which the data reach. The slope there is that of one side.",
  },
};
