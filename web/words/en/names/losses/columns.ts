/** What holds of every loss that is taken output by output. */
export const columns =
  "With several outputs for an example, PyTorch’s sum adds them all up; here they are averaged first.";
