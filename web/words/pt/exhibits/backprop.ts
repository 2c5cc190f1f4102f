/** The trail of responsibility through a small network, edge by edge, with numbers. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "O rastro da responsabilidade",
  sentence: "Da perda de volta a cada peso: quem teve quanto a ver com o erro?",
  notice:
    "Para a frente, cada unidade soma o que entra. Para trás, cada uma passa a culpa adiante: o que recebeu, vezes o peso por onde passou. O gradiente de um peso é o sinal que entrou, vezes a culpa que voltou.",
  questions: {
    cut: {
      text: "Suponha que o peso que vai da primeira unidade oculta à saída fosse zero. Quanto da culpa voltaria a essa unidade?",
      options: {
        same: "Mais ou menos o mesmo que agora: a saída continua errando.",
        more: "Mais: ela deveria ter ajudado.",
        none: "Nada.",
      },
      right:
        "A inclinação na saída seria {output}, mas volta pelo peso, vezes zero: chegaria {cut} em vez de {first}. Uma unidade sem voz não carrega culpa.",
      wrong:
        "A culpa volta pelo caminho por onde o sinal veio, e é multiplicada pelos mesmos pesos. De {output} na saída chegaria {cut}, onde agora há {first}: uma unidade sem voz não carrega culpa.",
    },
    silent: {
      text: "Suponha que a segunda entrada fosse zero neste exemplo. Qual seria o gradiente dos pesos que saem dela?",
      options: {
        zero: "Zero.",
        small: "Menor que o da primeira entrada, mas não zero.",
        large: "Maior que o da primeira entrada: eles precisam recuperar o atraso.",
      },
      right:
        "Seria {silent} para o primeiro deles, que agora tem {loud}. Um gradiente é o sinal que entrou vezes a culpa que voltou: sem sinal, sem gradiente. Depois de vinte passos, este peso ainda seria {after}.",
      wrong:
        "Seria {silent} em vez de {loud}, enquanto um peso da primeira entrada teria {heard}. O que multiplica um zero não tem parte no erro, e assim, depois de vinte passos, este peso ainda seria {after}.",
    },
  },
  teacher: {
    objective:
      "A retropropagação reparte a inclinação da perda, conexão por conexão, com uma multiplicação para cada conexão do caminho.",
    misconception:
      "Pensa-se que o próprio erro corre para trás. O que corre para trás é uma inclinação: como a perda mudaria se esta unidade desse um pouco mais.",
    script: [
      "Para a frente: siga as entradas pelos pesos até a saída, e compare-a com o alvo.",
      "Para trás: as mesmas conexões, mas agora cada uma leva quanto a perda mudaria.",
      "E se uma unidade não tivesse voz na saída? Pergunte quanto da culpa ela receberia.",
      "Um passo: cada peso anda contra o próprio gradiente.",
      "Mais dez: o erro quase sumiu, e os gradientes também.",
      "E se uma entrada ficasse muda? Pergunte que pesos ficariam parados.",
    ],
  },
} satisfies ExhibitWords;
