/** Two parameters as dials: what a nudge does to the loss, and why that is the gradient. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Dos mandos y una pérdida",
  sentence: "Gira un poco un peso y mira cómo responde la pérdida: ese cociente es su gradiente.",
  notice:
    "Cada deslizador es un mando de la recta: uno la inclina, el otro la levanta. Elige una conexión de la red y muévela un poquito: el cambio de la pérdida, dividido por ese movimiento, aparece junto al gradiente. Cuanto menor es el movimiento, más se parecen.",
  questions: {
    nudge: {
      text: "Giras un mando una cantidad diminuta. ¿Cuánto cambia, más o menos, la pérdida?",
      options: {
        nudge: "Lo mismo que lo giraste.",
        product: "Esa cantidad por el gradiente.",
        gradient: "Lo que vale el gradiente, por poco que gires.",
      },
      right:
        "Un giro de {by} cambia la pérdida en {change}. Dividido por el giro da {quotient}, y el gradiente es {gradient}: con giros pequeños, los dos casi coinciden.",
      wrong:
        "Un giro de {by} cambia la pérdida en {change}. Eso es {quotient} por cada unidad girada, y el gradiente dice {gradient}. Así que el cambio es casi el giro por el gradiente.",
    },
    signs: {
      text: "El gradiente del peso es menor que cero; el del sesgo, mayor. Subes un poco uno de los dos mandos. ¿Con cuál baja la pérdida?",
      options: {
        both: "Con cualquiera: subir es subir.",
        neither: "Con ninguno: un gradiente apunta cuesta arriba.",
        one: "Solo con uno de ellos.",
      },
      right:
        "Al subir el peso, la pérdida pasa de {loss} a {weight_up}; al subir el sesgo, a {bias_up}. Los gradientes {weight_slope} y {bias_slope} tienen signos distintos: donde es negativo, subir es ir cuesta abajo.",
      wrong:
        "Subir el peso lleva la pérdida de {loss} a {weight_up}; subir el sesgo, a {bias_up}. El gradiente del peso es {weight_slope}; el del sesgo, {bias_slope}: su signo dice si subir es ir cuesta abajo.",
    },
  },
  teacher: {
    objective:
      "Un gradiente no es más que la respuesta de la pérdida a un pequeño giro de un mando, por cada unidad girada.",
    misconception:
      "Se toma un gradiente grande por un peso grande. Dice lo mucho que la pérdida depende del peso, no lo grande que es el peso.",
    script: [
      "Dos mandos hacen esta recta: uno la inclina, el otro la levanta. El número es la pérdida.",
      "Subo un poco el primer mando, y la pérdida baja.",
      "Un giro largo: la pérdida baja más, pero ya no en proporción.",
      "Ahora el otro mando, en el otro sentido. ¿Podríamos hallar a mano el punto más bajo? Con dos mandos sí; con un millón, no.",
      "El gradiente dice de antemano lo que hará un giro diminuto. Pregunta cómo.",
    ],
  },
} satisfies ExhibitWords;
