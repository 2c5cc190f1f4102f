/** What is said of the axes of every plot. */
export const axis = {
  title: "{name} ({unit})",
  thousands: "हज़ार {unit}",
  millions: "दस लाख {unit}",
};
