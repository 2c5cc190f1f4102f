/** Cross-entropy is maximum likelihood: of a coin, of three species, and with KL divergence what lies above entropy. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "La menor sorpresa",
  sentence:
    "Hacer pequeña la entropía cruzada es hallar las probabilidades con las que los datos son más verosímiles.",
  notice:
    "La probabilidad de todos los lanzamientos juntos es un producto, y menos su logaritmo es la suma de las pérdidas: la pérdida más pequeña es la mayor verosimilitud. Está en la proporción que se observó. Lo que queda ahí es la entropía, la duda que hay en los propios datos y que ningún modelo quita sin saber algo más.",
  chapters: { coin: "Una moneda doblada", species: "Tres especies", divergence: "Entropía y divergencia" },
  questions: {
    rest: {
      text: "Una moneda inventada sale cara más veces que cruz. El modelo solo puede dar una probabilidad de cara para todos los lanzamientos, y empieza en un medio. ¿Dónde lo deja el entrenamiento?",
      options: {
        half: "Se queda en un medio: nada anuncia qué lado sale después.",
        share: "En la proporción de caras entre los lanzamientos.",
        certain: "Cerca de la certeza: apostar siempre por el lado más probable.",
      },
      right:
        "Se detiene en el {heads}; fue cara el {seen} de los lanzamientos. La pérdida baja de {start} a {end}: con ninguna otra probabilidad son tan verosímiles estos lanzamientos.",
      wrong:
        "Se detiene en el {heads}, y fue cara el {seen} de los lanzamientos. Ahí la pérdida es {end}, frente a {start} en un medio. Una apuesta más atrevida ganaría en la mayoría de los lanzamientos, pero cada cruz sería una sorpresa cara.",
    },
    floor: {
      text: "En la tercera parte, el objetivo son las propias proporciones de las tres especies. Una ejecución se entrena con la entropía cruzada, H; la otra, con la divergencia KL. Las dos pueden llegar exactamente a las proporciones. ¿Qué pérdida baja hasta cero?",
      options: {
        both: "Las dos: la predicción es perfecta.",
        divergence: "Solo la divergencia KL.",
        neither: "Ninguna de las dos.",
      },
      right:
        "La entropía cruzada baja de {high} a {entropy} y ahí se queda: eso es la entropía, tanta duda como entre {perplexity} especies igual de probables, lo que se llama perplejidad. La divergencia KL es lo que hay por encima: {gap} al principio y nada al final.",
      wrong:
        "Solo la divergencia KL: empieza en {gap}, que es lo que la entropía cruzada, {high}, tiene por encima de su suelo de {entropy}. Ese suelo es la entropía: hasta quien conoce las proporciones se sorprende con cada ave, como entre {perplexity} especies igual de probables, la perplejidad.",
    },
  },
  teacher: {
    objective:
      "Minimizar la entropía cruzada es maximizar la verosimilitud; su suelo es la entropía, y la divergencia KL es el resto.",
    misconception:
      "Que un modelo perfecto tiene una pérdida de cero. Donde hay azar en los datos, la entropía cruzada se detiene en la entropía de esos datos.",
    script: [
      "Cincuenta lanzamientos de una moneda doblada, y un modelo que dice mitad y mitad.",
      "Pregunta qué probabilidad aprenderá.",
      "La pérdida para cada probabilidad posible: un cuenco.",
      "La ejecución ha llegado al fondo del cuenco, en la proporción de caras.",
      "Lo mismo con tres especies: las tres líneas se detienen en las proporciones de las aves.",
      "Ahora dos pérdidas para las mismas proporciones, cada una en su propia escala.",
      "Pregunta cuál de ellas baja hasta cero.",
    ],
  },
} satisfies ExhibitWords;
