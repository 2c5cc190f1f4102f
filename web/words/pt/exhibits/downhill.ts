/** A step of gradient descent on the landscape of two parameters, with its arithmetic beside it. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Ladeira abaixo, passo a passo",
  sentence:
    "Cada lugar deste mapa é uma reta, a sua altura é a perda dessa reta, e treinar é caminhar ladeira abaixo.",
  notice:
    "Cada lugar do mapa é uma reta, e a altura dele é a perda dessa reta. O gradiente aponta para onde a perda sobe mais depressa, e o passo vai no sentido oposto. Perto do fundo o terreno fica plano, e por isso os passos encurtam sozinhos.",
  questions: {
    side: {
      text: "A execução começou com um peso pequeno demais. Suponha que começasse do outro lado do vale, com um peso grande demais. Como seria ali o gradiente do peso?",
      options: {
        below: "Menor que zero, como neste início: os dados são os mesmos.",
        zero: "Zero.",
        above: "Maior que zero.",
      },
      right:
        "Neste início ele é {here}; do outro lado, {gradient}. O passo ali é menos a taxa de aprendizado {rate} vezes isso, {step}: o peso diminui, e assim o passo desce a ladeira dos dois lados.",
      wrong:
        "O gradiente é do lugar: neste início ele é {here}; do outro lado, {gradient}. O passo ali, menos a taxa de aprendizado {rate} vezes o gradiente, é {step}, e também leva para dentro do vale.",
    },
    double: {
      text: "Do mesmo início, você dá o primeiro passo com o dobro da taxa de aprendizado. Que comprimento ele tem?",
      options: {
        half: "A metade: ele é mais cauteloso.",
        same: "O mesmo de antes: a inclinação é a mesma.",
        double: "O dobro.",
      },
      right:
        "Com uma taxa de {rate}, o peso se move {step}; com {fast_rate}, {fast_step}. O gradiente é o mesmo, e a taxa é o fator dele.",
      wrong:
        "Com uma taxa de {rate}, o peso se move {step}, e com {fast_rate}, {fast_step}: o dobro. A inclinação do terreno é a mesma, mas o passo é taxa vezes inclinação.",
    },
  },
  teacher: {
    objective: "Um passo é menos a taxa de aprendizado vezes o gradiente, número por número.",
    misconception:
      "Pensa-se que o gradiente aponta para o lugar mais baixo. Ele aponta direto ladeira acima a partir de onde se está, e nada sabe do que fica mais longe.",
    script: [
      "Cada lugar deste mapa é uma reta entre as erupções. Aqui está uma ruim, bem no alto.",
      "Um passo: leia a aritmética em voz alta, gradiente, vezes taxa, com o sinal trocado.",
      "E do outro lado do vale? Deixe a turma dizer o sinal antes de você olhar.",
      "Agora os passos vêm sozinhos, e ficam mais curtos: o terreno fica plano.",
      "E com o dobro da taxa? Pergunte o comprimento do primeiro passo.",
    ],
  },
} satisfies ExhibitWords;
