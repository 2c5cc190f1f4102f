/** What holds of every loss that is taken output by output. */
export const columns =
  "Hat ein Beispiel mehrere Ausgaben, zählt PyTorchs sum sie alle zusammen; hier werden sie zuerst gemittelt.";
