/** The data sets, what their rows are, and what to look for in them. */
export const datasets = {
  "house-prices": {
    name: "Precios de casas",
    rows: { one: "{n} venta", many: "{n} de ventas", other: "{n} ventas" },
    row: "Venta {n}",
    description: "Casas vendidas en Ames, Iowa: su superficie habitable y su precio.",
    look: "Unas pocas casas muy grandes se vendieron por mucho menos de lo que sugiere su tamaño. Mira con qué fuerza tiran de la recta y qué pérdida se lo permite.",
  },
  penguins: {
    name: "Pingüinos",
    rows: { one: "{n} pingüino", many: "{n} de pingüinos", other: "{n} pingüinos" },
    row: "Pingüino {n}",
    description: "Pingüinos del archipiélago Palmer: longitud de la aleta y masa corporal.",
    look: "Las aves más pesadas tienen aletas más largas, y tres especies siguen una misma recta. ¿Es el error tan grande en las aves ligeras como en las pesadas?",
  },
  "old-faithful": {
    name: "Old Faithful",
    rows: { one: "{n} erupción", many: "{n} de erupciones", other: "{n} erupciones" },
    row: "Erupción {n}",
    description: "Un géiser: cuánto dura cada erupción y cuánto hay que esperar hasta la siguiente.",
    look: "Dos nubes, con muy poco entre ellas. Prueba el modelo constante: la media cae donde apenas hay erupciones.",
  },
  line: {
    name: "Recta",
    rows: { one: "{n} punto", many: "{n} de puntos", other: "{n} puntos" },
    row: "Punto {n}",
    description: "Puntos a lo largo de una recta, con ruido.",
    look: "El ruido es igual en todas partes, y para eso está hecho el error cuadrático: aquí las pérdidas casi coinciden.",
  },
  outliers: {
    name: "Valores atípicos",
    rows: { one: "{n} punto", many: "{n} de puntos", other: "{n} puntos" },
    row: "Punto {n}",
    description: "Una recta, con unos pocos puntos muy por encima de ella.",
    look: "Ajústala con el error cuadrático y cambia al error absoluto sin volver a empezar: mira quién tira ahora.",
  },
  sine: {
    name: "Seno",
    rows: { one: "{n} punto", many: "{n} de puntos", other: "{n} puntos" },
    row: "Punto {n}",
    description: "Una onda, con ruido.",
    look: "Una recta no puede seguirla. Sube el grado de un polinomio, o da a una red unas cuantas unidades ocultas.",
  },
  blobs: {
    name: "Dos nubes",
    rows: { one: "{n} punto", many: "{n} de puntos", other: "{n} puntos" },
    row: "Punto {n}",
    description: "Dos nubes redondas de puntos, una para cada clase.",
    look: "Basta con una frontera recta. Los puntos bien metidos en su lado apenas tiran.",
  },
  moons: {
    name: "Medias lunas",
    rows: { one: "{n} punto", many: "{n} de puntos", other: "{n} puntos" },
    row: "Punto {n}",
    description: "Dos medias lunas enganchadas una en la otra.",
    look: "Una frontera recta deja las puntas en el lado equivocado: mira cómo tiran.",
  },
  circles: {
    name: "Anillo y disco",
    rows: { one: "{n} punto", many: "{n} de puntos", other: "{n} puntos" },
    row: "Punto {n}",
    description: "Un disco de una clase dentro de un anillo de la otra.",
    look: "La frontera tiene que cerrarse, y una recta no puede: mira cómo su pérdida se queda cerca de la de una constante.",
  },
  spiral: {
    name: "Espiral",
    rows: { one: "{n} punto", many: "{n} de puntos", other: "{n} puntos" },
    row: "Punto {n}",
    description: "Dos brazos enrollados uno alrededor del otro.",
    look: "Difícil para una red pequeña: mira cuánto tiempo sigue plana la pérdida antes de caer.",
  },
  xor: {
    name: "Cuadrantes",
    rows: { one: "{n} punto", many: "{n} de puntos", other: "{n} puntos" },
    row: "Punto {n}",
    description: "Los cuadrantes opuestos son de la misma clase.",
    look: "Ninguna de las dos entradas dice nada por sí sola: una recta no lo hace mejor que el azar.",
  },
  "breast-cancer": {
    name: "Cáncer de mama",
    rows: { one: "{n} tumor", many: "{n} de tumores", other: "{n} tumores" },
    row: "Tumor {n}",
    description:
      "Células de tumores de mama vistas al microscopio: qué tamaño tienen sus núcleos, qué irregulares son y si se trata de cáncer.",
    look: "Ninguna recta separa los dos tipos sin fallos. Mueve el umbral: para pasar por alto menos cánceres hay que aceptar más falsas alarmas.",
  },
  diabetes: {
    name: "Diabetes",
    rows: { one: "{n} paciente", many: "{n} de pacientes", other: "{n} pacientes" },
    row: "Paciente {n}",
    description:
      "Diez medidas de personas con diabetes, y cuánto había avanzado la enfermedad un año después.",
    look: "Algunas medidas dicen casi lo mismo. Ponles precio a los pesos: L1 lleva algunos a cero, L2 los hace todos más pequeños.",
  },
  reviews: {
    name: "Reseñas",
    rows: { one: "{n} reseña", many: "{n} de reseñas", other: "{n} reseñas" },
    row: "Reseña {n}",
    description:
      "Reseñas cortas de películas, cafeterías y aplicaciones, en inglés e inventadas para este conjunto de datos: cuántas veces aparecen ciertas palabras.",
    look: "Cada palabra recibe un peso. Busca las reseñas que salen mal: la negación y la ironía son difíciles cuando las palabras solo se cuentan.",
  },
  messages: {
    name: "Mensajes",
    rows: { one: "{n} mensaje", many: "{n} de mensajes", other: "{n} mensajes" },
    row: "Mensaje {n}",
    description:
      "Mensajes cortos, deseados o spam, en inglés e inventados para este conjunto de datos: cuántas veces aparecen ciertas palabras.",
    look: "¿Qué palabras delatan el spam? Los amigos también escriben “free” y “prize”: mueve el umbral y mira qué mensajes se pierden y qué spam se cuela.",
  },
  darts: {
    name: "Dardos",
    rows: { one: "{n} tiro", many: "{n} de tiros", other: "{n} tiros" },
    row: "Tiro {n}",
    description: "Tiros inventados a una diana: se dispersan alrededor de un punto al lado del centro.",
    look: "Todos los tiros fallan más o menos en la misma dirección. Mira cómo un solo desplazamiento, hallado paso a paso, los lleva al centro.",
  },
  coin: {
    name: "Moneda doblada",
    rows: { one: "{n} lanzamiento", many: "{n} de lanzamientos", other: "{n} lanzamientos" },
    row: "Lanzamiento {n}",
    description: "Lanzamientos inventados de una moneda doblada: sale cara en siete de cada diez casos.",
    look: "Nada anuncia qué lado sale después. Lo mejor que puede decir un modelo es la proporción de caras, la misma para cada lanzamiento.",
  },
  bakery: {
    name: "Panadería",
    rows: { one: "{n} día", many: "{n} de días", other: "{n} días" },
    row: "Día {n}",
    description:
      "Un año inventado en una panadería: la temperatura de cada día y cuántos panecillos se pidieron.",
    look: "En los días cálidos la demanda varía más. Ajusta un cuantil alto: tantos panecillos hay que hornear si uno de menos cuesta más que uno de más.",
  },
  objects: {
    name: "Figuras en imágenes",
    rows: { one: "{n} imagen", many: "{n} de imágenes", other: "{n} imágenes" },
    row: "Imagen {n}",
    description:
      "Imágenes pequeñas e inventadas de ocho por ocho píxeles: cada una contiene un bloque, una cruz o un anillo.",
    look: "¿Qué es y dónde está? Suma una pérdida para la figura y otra para su recuadro, y mira cómo una tarea paga por la otra.",
  },
  searches: {
    name: "Resultados de búsqueda",
    rows: { one: "{n} resultado", many: "{n} de resultados", other: "{n} resultados" },
    row: "Resultado {n}",
    description:
      "Resultados inventados de búsquedas, cuatro por cada una: cuánto coinciden las palabras, cuántas páginas enlazan allí, qué antigüedad tiene la página y la nota que le dieron.",
    look: "Una nota compara un resultado con sus vecinos. Toma el orden como objetivo, con una pérdida para ordenar: entonces solo cuenta qué va primero.",
  },
  "search-lists": {
    name: "Listas de resultados",
    rows: { one: "{n} búsqueda", many: "{n} de búsquedas", other: "{n} búsquedas" },
    row: "Búsqueda {n}",
    description: "Búsquedas inventadas, cada una con sus cuatro resultados en una fila.",
    look: "El error cuadrático quiere acertar cada nota; la softmax de una lista solo quiere los mejores resultados arriba. Mira qué pesos aprende cada uno.",
  },
};
