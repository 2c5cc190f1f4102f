/** A line through a curve: the loss comes to rest above zero because the model cannot bend. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Parada acima de zero",
  sentence: "A perda parou, e o ajuste é claramente ruim: é o treinamento ou o modelo?",
  notice:
    "A curva da perda ficou plana, mas os erros saltam à vista, e pontos vizinhos são errados do mesmo lado. Mais passos não mudam nada: esta é a melhor reta que existe. Um modelo que consegue se curvar deixa pouco mais que o ruído.",
  chapters: { curve: "Uma reta, ou uma curva", network: "Uma rede pequena" },
  questions: {
    cure: {
      text: "A perda parou, e está alta. O que mais a diminui?",
      options: {
        steps: "Treinar cinco vezes mais.",
        rate: "Usar uma taxa de aprendizado maior.",
        bend: "Deixar o modelo se curvar: usar um grau mais alto.",
      },
      right:
        "A perda agora é {now}. Mais passos a deixam em {steps}; uma taxa maior, em {rate}; e um modelo que consegue se curvar a leva a {bend}. O limite era a reta, não o treinamento.",
      wrong:
        "Mais passos deixam a perda em {steps}, e uma taxa maior, em {rate}, quando antes ela era {now}: a melhor reta foi achada há muito tempo. Só um modelo que consegue se curvar vai mais baixo, a {bend}.",
    },
    unit: {
      text: "Uma rede com uma unidade oculta parou no meio do caminho. Basta treiná-la por mais tempo?",
      options: {
        time: "Sim: com tempo, uma rede aprende qualquer curva.",
        limit: "Não: uma unidade se curva muito pouco, por mais que se treine.",
      },
      right:
        "Depois de muitos passos mais, a perda é {one} em vez de {now}. Oito unidades chegam a {eight} no mesmo tempo. Uma rede consegue seguir qualquer curva, mas só se tiver unidades bastantes.",
      wrong:
        "Mais passos só a levam de {now} a {one}, enquanto oito unidades chegam a {eight} no mesmo tempo. Que redes conseguem seguir qualquer curva vale para redes com unidades bastantes.",
    },
  },
  teacher: {
    objective:
      "Uma perda que para acima de zero pode querer dizer que o modelo é simples demais, e então treinar por mais tempo não ajuda.",
    misconception:
      "Toma-se uma curva de perda plana por sinal de que o problema está resolvido, ou de que a taxa de aprendizado está errada. Olhe o ajuste.",
    script: [
      "Pontos ao longo de uma onda, e uma reta que deve segui-los.",
      "Cem passos: a perda parou, e a reta erra trechos inteiros de pontos.",
      "O que você tentaria? Votem antes de olharmos.",
      "Uma curva de grau mais alto, treinada do mesmo modo, segue a onda.",
      "Uma rede com uma unidade oculta tem o mesmo problema: ela se curva uma vez.",
      "Ela precisa de mais tempo, ou de mais unidades?",
    ],
  },
} satisfies ExhibitWords;
