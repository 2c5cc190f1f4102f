/** Cross-entropy asks how sure a guess was: four guesses by hand, then a classifier that is sure of too much. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "¿Cuánta seguridad tenías?",
  sentence: "La entropía cruzada no pregunta solo si una apuesta acertó, sino lo segura que estaba.",
  notice:
    "Cada punto es una apuesta, situada según la probabilidad que dio a la respuesta verdadera. Hacia la derecha, la curva acaba casi sin pérdida; hacia la izquierda, sube sin límite. Por eso dos apuestas igual de equivocadas pueden costar cantidades muy distintas.",
  chapters: { guesses: "Cuatro apuestas", classifier: "Un clasificador" },
  questions: {
    half: {
      text: "Las cuatro apuestas dicen “B”: dos con el {leaning}, dos con el {sure}. De cada par, una acierta y otra falla. Supón que las cuatro dijeran “mitad y mitad”. ¿Qué haría la pérdida media?",
      options: {
        rises: "Subir: se renuncia a dos aciertos.",
        same: "Quedarse igual: la mitad de las apuestas acierta, y eso es justo lo que dice mitad y mitad.",
        falls: "Bajar.",
      },
      right:
        "Baja de {before} a {after}. Fallar dudando cuesta {hesitant}; fallar con seguridad, {much}: más que las otras tres juntas, y más de lo que puede compensar la apuesta segura que acertó.",
      wrong:
        "Baja de {before} a {after}. La apuesta segura que falló cuesta {much}; la dudosa que falló, solo {hesitant}: lo que cuenta es qué poca probabilidad quedó para la verdad, y la pérdida es menos su logaritmo.",
    },
    training: {
      text: "En la segunda parte, el clasificador acierta el {before} de los puntos, y está casi seguro de casi todos. El entrenamiento hace mucho más pequeña su pérdida. ¿Qué es lo que más cambia?",
      options: {
        boundary: "La frontera se mueve, y acierta claramente más puntos.",
        surer: "Se vuelve aún más seguro de lo que dice.",
        humbler: "Se vuelve menos seguro, y decide casi como antes.",
      },
      right:
        "El peso encoge de {steep} a {gentle}, y la pérdida, de {high} a {low}. Sin embargo, acierta el {after}, casi como antes: lo que tenía que aprender era a dudar.",
      wrong:
        "Se vuelve menos seguro: el peso encoge de {steep} a {gentle}, y la pérdida, de {high} a {low}, mientras que acierta el {after}. Lo que costaba tanto eran los pocos errores cometidos con gran confianza.",
    },
  },
  teacher: {
    objective:
      "La entropía cruzada es la sorpresa ante la verdad: menos el logaritmo de la probabilidad que se le dio.",
    misconception:
      "Que una pérdida cuenta errores. También castiga un acierto dado sin confianza, y un error confiado mucho más que uno dudoso.",
    script: [
      "Las cuatro apuestas dicen “B”. Esta acertó y estaba segura: no cuesta casi nada.",
      "Esta estaba igual de segura, y falló: aquí la curva es empinada, y es la que más cuesta.",
      "Que la clase diga qué pasaría si nadie se atreviera a inclinarse hacia un lado.",
      "Un clasificador hace cien apuestas así: la curva empinada significa que no duda de casi nada.",
      "Pregunta qué cambiará en él el entrenamiento.",
      "La curva se ha vuelto suave: la frontera apenas se ha movido, pero la duda está en el lugar correcto.",
    ],
  },
} satisfies ExhibitWords;
