/** What the sandbox's own controls say: what is folded away, and what is in there. */
export const desk = {
  /** The titles of what opens at a press. */
  panels: {
    pace: "Speed and stops",
    settings: "Settings",
    explain: "Explain each setting",
    about: "About this loss",
  },
};
