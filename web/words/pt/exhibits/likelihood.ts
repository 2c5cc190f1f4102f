/** Cross-entropy is maximum likelihood: of a coin, of three species, and with KL divergence what lies above entropy. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "A menor surpresa",
  sentence:
    "Tornar a entropia cruzada pequena é achar as probabilidades com que os dados são mais prováveis.",
  notice:
    "A probabilidade de todos os lançamentos juntos é um produto, e menos o logaritmo dela é a soma das perdas: a menor perda é a maior verossimilhança. Ela fica na proporção que foi observada. O que sobra ali é a entropia, a dúvida que está nos próprios dados e que nenhum modelo elimina sem saber mais.",
  chapters: { coin: "Uma moeda torta", species: "Três espécies", divergence: "Entropia e divergência" },
  questions: {
    rest: {
      text: "Uma moeda inventada dá cara mais vezes que coroa. O modelo só pode dar uma probabilidade de cara para todos os lançamentos, e começa em um meio. Onde o treinamento o deixa em repouso?",
      options: {
        half: "Fica em um meio: nada diz que lado vem depois.",
        share: "Na proporção de caras entre os lançamentos.",
        certain: "Perto da certeza: apostar sempre no lado mais provável.",
      },
      right:
        "Ele para em {heads}; {seen} dos lançamentos deram cara. A perda cai de {start} para {end}: com nenhuma outra probabilidade estes lançamentos são tão prováveis.",
      wrong:
        "Ele para em {heads}, e {seen} dos lançamentos deram cara. Ali a perda é {end}, contra {start} em um meio. Uma aposta mais ousada ganharia na maioria dos lançamentos, mas cada coroa seria uma surpresa cara.",
    },
    floor: {
      text: "Na terceira parte, o alvo são as próprias proporções das três espécies. Uma execução treina com entropia cruzada, H; a outra, com divergência KL. As duas podem chegar exatamente às proporções. Que perda desce até zero?",
      options: {
        both: "As duas: a previsão é perfeita.",
        divergence: "Só a divergência KL.",
        neither: "Nenhuma delas.",
      },
      right:
        "A entropia cruzada cai de {high} para {entropy} e fica ali: essa é a entropia, tanta dúvida quanto entre {perplexity} espécies igualmente prováveis, o que se chama perplexidade. A divergência KL é o que fica acima dela: {gap} no início e nada no fim.",
      wrong:
        "Só a divergência KL: ela começa em {gap}, que é o que a entropia cruzada, {high}, tem acima do seu piso de {entropy}. Esse piso é a entropia: até quem conhece as proporções se surpreende com cada ave, como se fossem {perplexity} espécies igualmente prováveis, a perplexidade.",
    },
  },
  teacher: {
    objective:
      "Minimizar a entropia cruzada é maximizar a verossimilhança; o piso dela é a entropia, e a divergência KL é o resto.",
    misconception:
      "Que um modelo perfeito tem perda zero. Onde há acaso nos dados, a entropia cruzada para na entropia deles.",
    script: [
      "Cinquenta lançamentos de uma moeda torta, e um modelo que diz meio a meio.",
      "Pergunte que probabilidade ele vai aprender.",
      "A perda para cada probabilidade que existe: uma tigela.",
      "A execução chegou ao fundo da tigela, na proporção de caras.",
      "O mesmo com três espécies: as três retas param nas proporções das aves.",
      "Agora duas perdas para as mesmas proporções, cada uma na própria escala.",
      "Pergunte qual delas desce até zero.",
    ],
  },
} satisfies ExhibitWords;
