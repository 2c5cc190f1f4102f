/** The data sets, what their rows are, and what to look for in them. */
export const datasets = {
  "house-prices": {
    name: "Hauspreise",
    rows: { one: "{n} Verkauf", other: "{n} Verkäufe" },
    row: "Verkauf {n}",
    description: "Verkaufte Häuser in Ames, Iowa: ihre Wohnfläche und ihr Preis.",
    look: "Einige sehr große Häuser wurden viel billiger verkauft, als ihre Größe erwarten lässt. Schau, wie stark sie an der Geraden ziehen und welcher Verlust das zulässt.",
  },
  penguins: {
    name: "Pinguine",
    rows: { one: "{n} Pinguin", other: "{n} Pinguine" },
    row: "Pinguin {n}",
    description: "Pinguine vom Palmer-Archipel: Flossenlänge und Körpermasse.",
    look: "Schwerere Vögel haben längere Flossen, und drei Arten liegen entlang einer Geraden. Ist die Abweichung bei leichten Vögeln so groß wie bei schweren?",
  },
  "old-faithful": {
    name: "Old Faithful",
    rows: { one: "{n} Ausbruch", other: "{n} Ausbrüche" },
    row: "Ausbruch {n}",
    description: "Ein Geysir: wie lange er ausbricht und wie lange man auf den nächsten Ausbruch wartet.",
    look: "Zwei Wolken und dazwischen fast nichts. Probiere das konstante Modell: Der Mittelwert landet dort, wo kaum ein Ausbruch liegt.",
  },
  line: {
    name: "Gerade",
    rows: { one: "{n} Punkt", other: "{n} Punkte" },
    row: "Punkt {n}",
    description: "Punkte entlang einer Geraden, mit Rauschen.",
    look: "Das Rauschen ist überall gleich, und genau dafür ist der quadratische Fehler gemacht: Hier sind sich die Verluste fast einig.",
  },
  outliers: {
    name: "Ausreißer",
    rows: { one: "{n} Punkt", other: "{n} Punkte" },
    row: "Punkt {n}",
    description: "Eine Gerade und ein paar Punkte weit darüber.",
    look: "Passe sie mit dem quadratischen Fehler an und wechsle dann zum absoluten, ohne neu zu beginnen: Wer zieht jetzt?",
  },
  sine: {
    name: "Sinus",
    rows: { one: "{n} Punkt", other: "{n} Punkte" },
    row: "Punkt {n}",
    description: "Eine Welle, mit Rauschen.",
    look: "Eine Gerade kann ihr nicht folgen. Erhöhe den Grad eines Polynoms oder gib einem Netz ein paar verborgene Neuronen.",
  },
  blobs: {
    name: "Zwei Wolken",
    rows: { one: "{n} Punkt", other: "{n} Punkte" },
    row: "Punkt {n}",
    description: "Zwei runde Punktwolken, eine für jede Klasse.",
    look: "Eine gerade Grenze genügt. Punkte weit auf ihrer eigenen Seite ziehen kaum noch.",
  },
  moons: {
    name: "Halbmonde",
    rows: { one: "{n} Punkt", other: "{n} Punkte" },
    row: "Punkt {n}",
    description: "Zwei Halbmonde, die ineinandergreifen.",
    look: "Eine gerade Grenze lässt die Spitzen auf der falschen Seite: Sieh ihnen beim Ziehen zu.",
  },
  circles: {
    name: "Ring und Scheibe",
    rows: { one: "{n} Punkt", other: "{n} Punkte" },
    row: "Punkt {n}",
    description: "Eine Scheibe der einen Klasse in einem Ring der anderen.",
    look: "Die Grenze muss sich schließen, und das kann eine Gerade nicht: Ihr Verlust bleibt nahe an dem einer Konstanten.",
  },
  spiral: {
    name: "Spirale",
    rows: { one: "{n} Punkt", other: "{n} Punkte" },
    row: "Punkt {n}",
    description: "Zwei Arme, die sich umeinander winden.",
    look: "Schwer für ein kleines Netz: Sieh, wie lange der Verlust flach bleibt, bevor er fällt.",
  },
  xor: {
    name: "Quadranten",
    rows: { one: "{n} Punkt", other: "{n} Punkte" },
    row: "Punkt {n}",
    description: "Gegenüberliegende Quadranten gehören zur selben Klasse.",
    look: "Keine der Eingaben verrät allein etwas: Eine Gerade ist nicht besser als Raten.",
  },
  "breast-cancer": {
    name: "Brustkrebs",
    rows: { one: "{n} Tumor", other: "{n} Tumoren" },
    row: "Tumor {n}",
    description:
      "Zellen von Brusttumoren unter dem Mikroskop: wie groß und wie ungleichmäßig ihre Kerne sind, und ob es Krebs ist.",
    look: "Keine Gerade trennt die beiden Arten ohne Fehler. Verschiebe die Schwelle: Wer weniger Krebsfälle übersehen will, muss mehr falsche Alarme hinnehmen.",
  },
  diabetes: {
    name: "Diabetes",
    rows: { one: "{n} Person", other: "{n} Personen" },
    row: "Person {n}",
    description:
      "Zehn Messwerte von Menschen mit Diabetes, und wie weit die Krankheit ein Jahr später fortgeschritten war.",
    look: "Manche Messwerte sagen fast dasselbe. Gib den Gewichten einen Preis: L1 bringt einige auf null, L2 macht alle kleiner.",
  },
  reviews: {
    name: "Kritiken",
    rows: { one: "{n} Kritik", other: "{n} Kritiken" },
    row: "Kritik {n}",
    description:
      "Kurze Kritiken zu Filmen, Cafés und Apps, auf Englisch und für diesen Datensatz ausgedacht: wie oft bestimmte Wörter darin stehen.",
    look: "Jedes Wort bekommt ein Gewicht. Suche die Kritiken, die falsch eingeschätzt werden: Verneinung und Ironie sind schwer, wenn man Wörter nur zählt.",
  },
  messages: {
    name: "Nachrichten",
    rows: { one: "{n} Nachricht", other: "{n} Nachrichten" },
    row: "Nachricht {n}",
    description:
      "Kurze Nachrichten, erwünscht oder Spam, auf Englisch und für diesen Datensatz ausgedacht: wie oft bestimmte Wörter darin stehen.",
    look: "Welche Wörter verraten Spam? Auch Freunde schreiben „free“ und „prize“: Verschiebe die Schwelle und schau, welche Nachrichten verloren gehen und welcher Spam durchkommt.",
  },
  darts: {
    name: "Dart",
    rows: { one: "{n} Wurf", other: "{n} Würfe" },
    row: "Wurf {n}",
    description: "Ausgedachte Würfe auf eine Dartscheibe: Sie streuen um einen Punkt neben der Mitte.",
    look: "Alle Würfe gehen etwa in dieselbe Richtung daneben. Schau, wie eine einzige Verschiebung, Schritt für Schritt gefunden, sie in die Mitte bringt.",
  },
  coin: {
    name: "Verbogene Münze",
    rows: { one: "{n} Münzwurf", other: "{n} Münzwürfe" },
    row: "Münzwurf {n}",
    description: "Ausgedachte Würfe einer verbogenen Münze: Sie zeigt in sieben von zehn Fällen Kopf.",
    look: "Nichts verrät, welche Seite als Nächstes kommt. Mehr als den Anteil von Kopf kann ein Modell nicht sagen, für jeden Wurf denselben.",
  },
  bakery: {
    name: "Bäckerei",
    rows: { one: "{n} Tag", other: "{n} Tage" },
    row: "Tag {n}",
    description:
      "Ein ausgedachtes Jahr in einer Bäckerei: die Temperatur an jedem Tag, und wie viele Brötchen verlangt wurden.",
    look: "An warmen Tagen schwankt die Nachfrage stärker. Passe ein hohes Quantil an: So viel sollte man backen, wenn ein Brötchen zu wenig mehr kostet als eins zu viel.",
  },
  objects: {
    name: "Formen in Bildern",
    rows: { one: "{n} Bild", other: "{n} Bilder" },
    row: "Bild {n}",
    description:
      "Kleine ausgedachte Bilder aus acht mal acht Pixeln: Jedes zeigt einen Block, ein Kreuz oder einen Ring.",
    look: "Was ist es, und wo ist es? Addiere einen Verlust für die Form und einen für ihren Rahmen und schau, wie die eine Aufgabe für die andere bezahlt.",
  },
  searches: {
    name: "Suchergebnisse",
    rows: { one: "{n} Ergebnis", other: "{n} Ergebnisse" },
    row: "Ergebnis {n}",
    description:
      "Ausgedachte Ergebnisse von Suchen, je vier: wie gut die Wörter passen, wie viele Seiten darauf verweisen, wie alt die Seite ist, und die Note, die Menschen gaben.",
    look: "Eine Note vergleicht ein Ergebnis mit seinen Nachbarn. Nimm die Reihenfolge als Zielwert, mit einem Verlust für Ranglisten: Dann zählt nur, was vorn steht.",
  },
  "search-lists": {
    name: "Listen von Suchergebnissen",
    rows: { one: "{n} Suche", other: "{n} Suchen" },
    row: "Suche {n}",
    description: "Ausgedachte Suchen, jede mit ihren vier Ergebnissen in einer Zeile.",
    look: "Der quadratische Fehler will jede Note treffen; der Softmax einer Liste will nur die besten Ergebnisse vorn sehen. Schau, welche Gewichte beide lernen.",
  },
};
