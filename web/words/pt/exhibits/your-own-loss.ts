/** A loss written as a formula: a power that decides who is heard, a cap that stops listening, and its price. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Escreva a sua própria perda",
  sentence: "Serve qualquer fórmula da previsão e do alvo, e o ajuste só cuida então do que você escreveu.",
  notice:
    "A perda é a distância entre a previsão p e o alvo y, elevada a uma potência k que você escolhe. Com uma potência pequena, todos os pontos são ouvidos por igual; quanto maior ela é, mais decidem os mais distantes. Mude a própria fórmula: o que é íngreme puxa, e o que é plano não.",
  chapters: { power: "Uma potência", cap: "Um teto", far: "Um teto, visto de longe" },
  questions: {
    cap: {
      text: "Você escreve uma perda com teto: ela é a distância, mas nunca mais que um desvio-padrão. Quando a reta tiver parado, com que força os três pontos distantes a puxam?",
      options: {
        hard: "Com muita: ainda são eles que têm as maiores perdas.",
        little: "Com pouca, cada um mais ou menos como qualquer outro ponto.",
        none: "Com nenhuma.",
      },
      right:
        "Eles causam {loss} da perda e fazem {pull} dos puxões. Além do teto, a perda é plana: mover a reta um pouco em direção a um ponto desses não o tornaria mais barato.",
      wrong:
        "Eles fazem {pull} dos puxões, embora causem {loss} da perda. O que puxa não é o tamanho de uma perda, mas quão íngreme ela é, e além do teto ela é plana.",
    },
    far: {
      text: "A mesma perda com teto, mas agora a reta começa muito abaixo de todos os pontos. O que o treinamento vai fazer com ela?",
      options: {
        fast: "Ela sobe depressa: todos os erros dela são grandes.",
        slow: "Ela sobe, mas devagar.",
        stays: "Ela não se move.",
      },
      right:
        "Ela fica, com uma perda de {loss}, quando um início melhor permite chegar a {least}. Todos os pontos estão além do teto, onde a perda é plana: nenhum diz por onde se melhora.",
      wrong:
        "Ela não se move, e a perda fica em {loss}, quando um início melhor permite chegar a {least}. Todos os pontos estão além do teto, e onde uma perda é plana ela não mostra nenhuma descida.",
    },
  },
  teacher: {
    objective:
      "Escrever o que deve contar como erro, e ver que o treinamento segue a inclinação do que foi escrito.",
    misconception:
      "Que são os pontos com perdas grandes que puxam. Quem puxa é a inclinação: uma perda pode ser grande e plana.",
    script: [
      "Uma fórmula que alguém escreveu: a distância elevada a uma potência. Olhe a forma dela, e quem puxa.",
      "Uma potência mais alta, daqui em diante.",
      "A reta deixa a multidão: poucos pontos distantes fazem agora cerca de metade dos puxões.",
      "Pergunte o que um teto na perda faz com pontos distantes.",
      "Pergunte o que o mesmo teto faz com um início ruim.",
    ],
  },
} satisfies ExhibitWords;
