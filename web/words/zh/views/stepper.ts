/** What is said of numbers that are typed in or moved by buttons. */
export const stepper = {
  less: "{name}：减小",
  more: "{name}：增大",
  minus: "−",
  plus: "+",
};
