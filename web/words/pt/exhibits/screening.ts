/** Missed cancers and false alarms: weights in the loss and the threshold of decisions are two different levers. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Câncer não visto, alarme falso",
  sentence:
    "Para deixar passar menos cânceres há duas alavancas: o que a perda pesa, e a partir de onde se decide.",
  notice:
    "Uma alavanca age no treinamento, onde cada câncer conta várias vezes na perda e a fronteira se move; a outra age depois, sobre as mesmas probabilidades, como um limiar mais baixo. A perda focal só abaixa o volume do que já é fácil, e por si não prefere um tipo de erro. As medidas são reais, mas nenhum médico decide só com duas delas.",
  questions: {
    weights: {
      text: "Treinado com a entropia cruzada simples, o modelo deixa passar {missed} cânceres e dá {alarms} alarmes falsos. Em outra execução, cada câncer conta cinco vezes na perda. O que acontece, com o limiar em um meio para as duas?",
      options: {
        better: "Bem menos cânceres passam, sem mais alarmes falsos.",
        traded: "Bem menos cânceres passam, e há mais alarmes falsos.",
        same: "Passam mais ou menos os mesmos cânceres: pesos não mudam os dados.",
      },
      right:
        "Ela deixa passar {missed_weighted} cânceres e dá {alarms_weighted} alarmes falsos. Nenhuma reta separa os dois tipos aqui, então menos erros de um tipo se pagam com mais do outro.",
      wrong:
        "Ela deixa passar {missed_weighted} cânceres e dá {alarms_weighted} alarmes falsos. Os pesos dizem ao treinamento com que erro se preocupar, e ele move a fronteira; onde os tipos se sobrepõem, isso tem um preço.",
    },
    threshold: {
      text: "De volta à execução simples. Ela não é treinada de novo, mas diz “maligno” já a partir de uma probabilidade de um sexto. Quantos cânceres ela deixa passar, em comparação com a execução com pesos e limiar de um meio?",
      options: {
        more: "Claramente mais: ela não foi treinada para encontrá-los.",
        alike: "Mais ou menos os mesmos.",
        fewer: "Claramente menos.",
      },
      right:
        "Ela deixa passar {missed}, com {alarms} alarmes falsos; a execução com pesos, {missed_weighted}, com {alarms_weighted}. O que difere é a probabilidade: para um mesmo tumor, a execução simples diz {honest}; a com pesos, {raised}.",
      wrong:
        "Mais ou menos os mesmos: {missed} com {alarms} alarmes falsos, contra {missed_weighted} com {alarms_weighted}. As decisões concordam, mas as probabilidades não: para um mesmo tumor, a execução simples diz {honest}; a com pesos, {raised}.",
    },
  },
  teacher: {
    objective:
      "Distinguir duas alavancas: os pesos mudam o que se aprende; o limiar, só o que se faz com isso.",
    misconception:
      "Que uma classe rara ou grave precisa receber mais peso no treinamento. Muitas vezes um limiar faz o mesmo, e deixa as probabilidades honestas.",
    script: [
      "Tumores, pelo tamanho e pela textura das células: conte os cânceres que passam e os alarmes falsos.",
      "Em outra execução, cada câncer conta cinco vezes: deixe a turma prever as duas contagens.",
      "Aqui está: a fronteira se moveu em direção aos tumores benignos.",
      "De volta à execução simples.",
      "Agora só o limiar vai mudar: pergunte quão perto isso chega.",
      "Quase as mesmas decisões, a partir de probabilidades que ainda querem dizer o que dizem.",
    ],
  },
} satisfies ExhibitWords;
