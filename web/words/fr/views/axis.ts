/** What is said of the axes of every plot. */
export const axis = {
  title: "{name} ({unit})",
  thousands: "{unit}, en milliers",
  millions: "{unit}, en millions",
};
