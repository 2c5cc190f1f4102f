/** What is worth knowing of a formula that a reader wrote. {at}, {from} and {to} are outputs. */
export const warnings = {
  unbounded_below: {
    name: "No tiene fondo",
    description:
      "La fórmula sigue bajando cuando la salida pasa de {at}. No hay una pérdida mínima, así que el entrenamiento puede no acabar nunca de bajar.",
  },
  negative_values: {
    name: "Baja de cero",
    description:
      "La fórmula está por debajo de cero donde la salida es {at}. Entonces una pérdida de cero no es la mejor posible.",
  },
  flat: {
    name: "Es plana",
    description: "La fórmula no cambia con salidas de {from} a {to}. Los ejemplos que están ahí no tiran.",
  },
  not_finite: {
    name: "No tiene valor en todas partes",
    description:
      "La fórmula no tiene un valor o una pendiente finitos donde la salida es {at}. Una ejecución que llega ahí se termina.",
  },
  not_differentiable: {
    name: "Tiene una esquina",
    description:
      "La fórmula tiene una esquina o un salto donde la salida es {at}, y los datos llegan hasta ahí. La pendiente en ese punto es la de uno de los lados.",
  },
};
