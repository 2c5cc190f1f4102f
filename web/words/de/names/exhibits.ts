/** The exhibits. */
export const exhibits = {
  sandbox: {
    name: "Werkstatt",
    description: "Alles zur Hand: Daten, Modell, Verlust und jeder einzelne Schritt.",
  },
  "house-price": {
    name: "Was ist ein Haus wert?",
    description: "Eine Gerade durch echte Verkäufe, Schritt für Schritt.",
  },
  outliers: {
    name: "Wer zieht an der Geraden?",
    description: "Ein paar weit entfernte Punkte, und Verluste, die ihnen folgen oder nicht.",
  },
};
