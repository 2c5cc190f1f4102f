/** What is said of numbers that are typed in or moved by buttons. */
export const stepper = {
  less: "{name}: कम",
  more: "{name}: ज़्यादा",
  minus: "−",
  plus: "+",
};
