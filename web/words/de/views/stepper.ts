/** What is said of numbers that are typed in or moved by buttons. */
export const stepper = {
  less: "{name}: weniger",
  more: "{name}: mehr",
  minus: "−",
  plus: "+",
};
