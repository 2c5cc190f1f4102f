/** What is said of numbers that are typed in or moved by buttons. */
export const stepper = {
  less: "{name}: menos",
  more: "{name}: mais",
  minus: "−",
  plus: "+",
};
