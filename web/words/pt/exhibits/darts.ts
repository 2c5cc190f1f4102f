/** Throws beside the bullseye: what a sum of gaps is, and how its steps differ from those of squared gaps. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Mirar no centro do alvo",
  sentence:
    "A perda soma as distâncias entre os lançamentos e o centro, e cada passo puxa todos para dentro.",
  notice:
    "Os lançamentos são inventados. Uma só correção move todos juntos; por isso a nuvem chega ao meio e continua sendo uma nuvem: a perda cai, mas não até zero. Com distâncias ao quadrado, cada passo é um pouco mais curto que o anterior, porque o que falta corrigir diminui.",
  chapters: { gaps: "Soma das distâncias", squares: "Soma dos quadrados" },
  questions: {
    pull: {
      text: "A perda é a soma de todas as distâncias. Que lançamento puxa a correção com mais força?",
      options: {
        far: "O mais distante do centro.",
        near: "O mais próximo dele.",
        alike: "Todos puxam com a mesma força.",
      },
      right:
        "O mais distante faz {far} do puxão, e o mais próximo também, {near}: uma distância que fica um centímetro mais curta poupa um centímetro, seja ela qual for. Com distâncias ao quadrado, o mais distante puxa {times} vezes mais forte que o mais próximo.",
      wrong:
        "O lançamento mais distante faz {far} do puxão, e o mais próximo, {near}: toda distância que fica um centímetro mais curta poupa um centímetro. Um lançamento só puxa mais por estar longe onde as distâncias vão ao quadrado; ali, o mais distante puxa {times} vezes mais forte que o mais próximo.",
    },
    steps: {
      text: "Agora cada distância é elevada ao quadrado antes de ser somada. Que comprimento têm os passos à medida que os lançamentos se aproximam?",
      options: {
        longer: "Ficam mais longos: o treinamento ganha velocidade.",
        same: "Ficam do mesmo tamanho: a taxa de aprendizado é fixa.",
        shorter: "Ficam mais curtos.",
      },
      right:
        "O primeiro passo tem {first} de comprimento; cinco passos depois, {later}. Uma distância ao quadrado puxa em proporção ao seu comprimento: quanto mais perto estão os lançamentos, menos há para corrigir.",
      wrong:
        "O primeiro passo tem {first} de comprimento; cinco passos depois, {later}. A taxa de aprendizado continua igual, mas um passo é a taxa vezes o gradiente, e o gradiente de uma distância ao quadrado encolhe com a distância.",
    },
  },
  teacher: {
    objective:
      "Uma perda sobre muitos exemplos é uma soma de distâncias, e o tipo de distância decide quem puxa e como são os passos.",
    misconception:
      "Pensa-se que os passos têm o comprimento da taxa de aprendizado. A taxa é só um fator: o gradiente também tem voz.",
    script: [
      "Lançamentos inventados contra um alvo: cada linha é uma distância, e a perda é a soma de todas.",
      "Um passo move todos os lançamentos pela mesma correção, e a soma encolhe.",
      "A nuvem chegou ao meio, mas ainda é uma nuvem: uma só correção para todos não leva cada lançamento ao centro.",
      "Quem puxa a correção? Deixe a turma apontar um lançamento.",
      "Os mesmos lançamentos, mas agora cada distância é elevada ao quadrado antes de ser somada.",
      "Os passos continuarão do mesmo tamanho? Recolha os palpites e depois dê os passos.",
    ],
  },
} satisfies ExhibitWords;
