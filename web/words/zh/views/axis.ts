/** What is said of the axes of every plot. */
export const axis = {
  title: "{name}（{unit}）",
  thousands: "千 {unit}",
  millions: "百万 {unit}",
};
