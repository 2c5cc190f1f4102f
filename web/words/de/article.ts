/** The glossary's article on loss functions, in German. */
import type { Article } from "../en/article.js";

export const article: Article = {
  title: "Verlustfunktion",
  lead: "Eine Verlustfunktion macht aus einer Vorhersage und der wahren Antwort eine einzige Zahl, die sagt, wie falsch die Vorhersage ist. Je größer die Zahl, desto schlimmer der Fehler; ein Modell zu trainieren heißt, diese Zahl klein zu machen.",
  number: {
    title: "Eine Zahl für einen Fehler",
    compare:
      "Ein Modell sagt, für wie viel ein Haus verkauft werden wird. Das Haus wird verkauft, und nun gibt es zwei Preise: den vorhergesagten und den bezahlten. Die Verlustfunktion vergleicht beide. Sie kann ihren Abstand nehmen oder dessen Quadrat, oder eine zu hohe Schätzung anders behandeln als eine zu niedrige. Was immer sie tut, sie muss es für jedes Haus gleich tun, damit sich Fehler zusammenzählen und vergleichen lassen.",
    examples:
      "Über viele Häuser werden die Verluste gemittelt. Dann bleibt es bei einer Zahl, und sie gehört zum Modell als Ganzem: Verschiebe die Gerade durch die Verkäufe, und die Zahl geht mit.",
  },
  names: {
    title: "Verlust, Kosten, Zielfunktion, Metrik",
    words:
      "Streng genommen ist der Verlust das, was ein Beispiel kostet; die Kosten sind der Mittelwert oder die Summe über alle Beispiele; und die Zielfunktion ist das, was das Training wirklich klein macht: die Kosten und oft noch ein Strafterm für große Gewichte. Viele nennen alle drei den Verlust. An einer Metrik, etwa der Genauigkeit, messen Menschen das Ergebnis. Trainiert wird sie meist nicht, denn sie ändert sich in Sprüngen und hat deshalb keine Steigung, der man folgen könnte.",
  },
  choice: {
    title: "Jeder Verlust hat seine eigene Vorstellung von einer guten Antwort",
    middle:
      "Der quadratische Fehler bestraft einen großen Fehler überproportional. Deshalb lässt er sich von seltenen, fernen Punkten anziehen, und die beste einzelne Schätzung ist bei ihm der Mittelwert. Der absolute Fehler zählt jede Einheit des Abstands gleich: Seine beste Schätzung ist der Median, der einen fernen Punkt kaum bemerkt. Hubers Verlust ist nahe null quadratisch und weiter draußen gerade; er liegt zwischen beiden.",
    business:
      "Welcher der richtige ist, ist keine Frage der Mathematik. Es kommt darauf an, welche Fehler wehtun. Eine Bäckerei, die mehr verliert, wenn jemand leer ausgeht, als wenn ein Brötchen übrig bleibt, sollte einen Verlust nehmen, der das sagt.",
  },
  training: {
    title: "Was das Training damit macht",
    slope:
      "Das Modell hat Parameter, etwa die Steigung und die Höhe einer Geraden. Der Gradient sagt, wie sich der Verlust ändern würde, wenn man jeden Parameter ein wenig anstieße. Der Gradientenabstieg ändert sie alle um einen kleinen Schritt gegen den Gradienten, berechnet den Verlust neu und wiederholt das. Die Lernrate sagt, wie lang diese Schritte sind: Ist sie zu klein, kriecht das Training; ist sie zu groß, schießen die Schritte über das Ziel hinaus, und der Verlust wächst.",
    smooth:
      "Ein Verlust fürs Training braucht also fast überall eine brauchbare Steigung. Deshalb wird die Fehlerquote selbst selten minimiert; ein glatter Verwandter tritt an ihre Stelle.",
  },
  classes: {
    title: "Wenn die Antwort eine Klasse ist",
    sure: "Ein Klassifikator gibt Wahrscheinlichkeiten an. Die Kreuzentropie, auch Log-Verlust genannt, ist der negative Logarithmus der Wahrscheinlichkeit, die er der wahren Klasse gab. Sicher und richtig zu sein kostet fast nichts; unsicher zu sein kostet ein wenig; sicher und falsch zu sein kostet sehr viel. Sie zu minimieren ist dasselbe, wie die Parameter zu wählen, unter denen die Daten am wahrscheinlichsten sind.",
  },
  misleads: {
    title: "Wenn ein kleiner Verlust in die Irre führt",
    fit: "Ein kleiner Verlust auf den Trainingsdaten macht noch kein gutes Modell. Ein Modell, das sich weit genug biegen kann, folgt in seinen Beispielen nicht nur der Form, sondern auch dem Rauschen, und ist dann bei Beispielen, die es nie gesehen hat, schlechter. Darum werden einige Daten zurückgehalten: Wenn ihr Verlust zu steigen beginnt, während der Trainingsverlust noch sinkt, lernt das Modell auswendig.",
    wrong:
      "Und der Verlust sagt nur, was man ihm aufgetragen hat. Wenn ein seltener und teurer Fehler nicht mehr zählt als ein häufiger und billiger, wird das Modell ihn machen. Beispiele zu gewichten, einen Strafterm hinzuzufügen oder einen eigenen Verlust zu schreiben sind Wege, besser zu sagen, was man will.",
  },
  more: {
    title: "Weiterlesen",
    gallery: "Alle Exponate zu Verlustfunktionen",
    sandbox: "Die Werkstatt, mit deinen eigenen Daten",
  },
};
