/** The glossary's article on loss functions, in Spanish. */
import type { Article } from "../en/article.js";

export const article: Article = {
  title: "Función de pérdida",
  lead: "Una función de pérdida convierte una predicción y la respuesta verdadera en un número que dice cuánto se equivoca la predicción. Cuanto mayor es el número, peor es el error; entrenar un modelo significa hacer pequeño ese número.",
  number: {
    title: "Un número para un error",
    compare:
      "Un modelo dice por cuánto se venderá una casa. La casa se vende, y ahora hay dos precios: el que se predijo y el que se pagó. La función de pérdida los compara. Puede tomar su distancia, o el cuadrado de ella, o tratar una predicción demasiado alta de otra manera que una demasiado baja. Haga lo que haga, tiene que hacer lo mismo con todas las casas, para que los errores se puedan sumar y comparar.",
    examples:
      "Con muchas casas, se promedian las pérdidas. Sigue habiendo entonces un solo número, y es el del modelo entero: mueve la recta entre las ventas, y el número se mueve con ella.",
  },
  names: {
    title: "Pérdida, coste, función objetivo, métrica",
    words:
      "En rigor, la pérdida es lo que cuesta un ejemplo; el coste es la media o la suma de todos los ejemplos; y la función objetivo es lo que el entrenamiento de verdad hace pequeño: el coste y, a menudo, una penalización de los pesos grandes. Mucha gente llama pérdida a las tres cosas. Una métrica, como la exactitud, es con lo que las personas juzgan el resultado. Por lo general no es lo que se entrena, porque cambia a saltos y no tiene, por tanto, ninguna pendiente que seguir.",
  },
  choice: {
    title: "Cada pérdida tiene su idea de una buena respuesta",
    middle:
      "El error cuadrático castiga un error grande de forma desproporcionada. Por eso se deja llevar por los puntos raros y lejanos, y la mejor predicción única con él es la media. El error absoluto cuenta por igual cada unidad de distancia: su mejor predicción es la mediana, que apenas nota un punto lejano. La pérdida de Huber es cuadrática cerca de cero y recta más lejos, y está entre las dos.",
    business:
      "Cuál es la correcta no es una cuestión de matemáticas. Depende de qué errores duelen. Una panadería que pierde más al dejar a un cliente sin pan que al tirar un panecillo debería usar una pérdida que lo diga.",
  },
  training: {
    title: "Cómo la usa el entrenamiento",
    slope:
      "El modelo tiene parámetros, como la pendiente y la altura de una recta. El gradiente dice cómo cambiaría la pérdida si cada parámetro se moviera un poco. El descenso de gradiente los cambia todos un pequeño paso contra el gradiente, vuelve a calcular la pérdida y repite. La tasa de aprendizaje dice lo largos que son esos pasos: si es demasiado pequeña, el entrenamiento se arrastra; si es demasiado grande, los pasos se pasan de largo y la pérdida crece.",
    smooth:
      "Así que una pérdida para entrenar necesita una pendiente útil en casi todas partes. Por eso rara vez se minimiza la propia tasa de error, y ocupa su lugar una pariente suave de ella.",
  },
  classes: {
    title: "Cuando la respuesta es una clase",
    sure: "Un clasificador da probabilidades. La entropía cruzada, también llamada pérdida logarítmica, es el logaritmo, con el signo cambiado, de la probabilidad que dio a la clase que era verdadera. Estar seguro y acertar no cuesta casi nada; no estar seguro cuesta un poco; estar seguro y equivocarse cuesta muchísimo. Minimizarla es lo mismo que elegir los parámetros con los que los datos son más verosímiles.",
  },
  misleads: {
    title: "Cuando una pérdida pequeña engaña",
    fit: "Una pérdida pequeña en los datos de entrenamiento no hace bueno a un modelo. Un modelo que puede curvarse lo bastante seguirá el ruido de sus ejemplos además de su forma, y lo hará peor con ejemplos que nunca ha visto. Por eso se reservan algunos datos: cuando su pérdida empieza a subir mientras la de entrenamiento sigue bajando, el modelo está aprendiendo de memoria.",
    wrong:
      "Y la pérdida solo dice lo que se le mandó decir. Si un error raro y caro no cuenta más que uno frecuente y barato, el modelo lo cometerá. Dar peso a los ejemplos, añadir una penalización o escribir una pérdida propia son maneras de decir mejor lo que se quiere.",
  },
  more: {
    title: "Para seguir leyendo",
    gallery: "Todos los módulos sobre funciones de pérdida",
    sandbox: "El banco de pruebas, con tus propios datos",
  },
};
