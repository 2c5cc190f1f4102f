/** Missed cancers and false alarms, in French. */
import type { ExhibitWords } from "../../../exhibits/exhibit.js";

export default {
  title: "Cancer manqué, fausse alerte",
  sentence: "Pour manquer moins de cancers, il y a deux leviers : ce que la perte pèse, et où l’on décide.",
  notice:
    "Un levier agit pendant l’entraînement, où chaque cancer compte plusieurs fois dans la perte et où la frontière se déplace ; l’autre agit après, sur les mêmes probabilités, par un seuil plus bas. La perte focale ne fait qu’atténuer ce qui est déjà facile, et ne préfère d’elle-même aucune sorte d’erreur. Les mesures sont réelles, mais aucun médecin ne décide d’après deux d’entre elles seulement.",
  questions: {
    weights: {
      text: "Entraîné avec la simple entropie croisée, le modèle a {missed} cancers manqués et {alarms} fausses alertes. Dans un autre essai, chaque cancer compte cinq fois dans la perte. Que se passe-t-il, avec le seuil à un demi pour les deux ?",
      options: {
        better: "Bien moins de cancers manqués, et pas plus de fausses alertes.",
        traded: "Bien moins de cancers manqués, et plus de fausses alertes.",
        same: "À peu près autant de cancers manqués : des poids ne changent pas les données.",
      },
      right:
        "Cancers manqués : {missed_weighted} ; fausses alertes : {alarms_weighted}. Ici, aucune droite ne sépare les deux sortes : moins d’erreurs de l’une se paie par plus d’erreurs de l’autre.",
      wrong:
        "Cancers manqués : {missed_weighted} ; fausses alertes : {alarms_weighted}. Les poids disent à l’entraînement à quelle erreur prendre garde, et il déplace la frontière ; là où les deux sortes se mêlent, cela a un prix.",
    },
    threshold: {
      text: "Revenons à l’essai simple. On ne l’entraîne pas à nouveau, mais il dit « malin » dès une probabilité d’un sixième. Combien de cancers manque-t-il, comparé à l’essai pondéré au seuil de un demi ?",
      options: {
        more: "Nettement plus : il n’a pas été entraîné à les trouver.",
        alike: "À peu près autant.",
        fewer: "Nettement moins.",
      },
      right:
        "L’essai simple en manque {missed}, avec {alarms} fausses alertes ; l’essai pondéré {missed_weighted}, avec {alarms_weighted}. Ce qui diffère, c’est la probabilité : pour une même tumeur, l’essai simple dit {honest}, l’essai pondéré {raised}.",
      wrong:
        "À peu près autant : {missed}, avec {alarms} fausses alertes, contre {missed_weighted}, avec {alarms_weighted}. Les décisions s’accordent, mais pas les probabilités : pour une même tumeur, l’essai simple dit {honest}, l’essai pondéré {raised}.",
    },
  },
  teacher: {
    objective:
      "Distinguer deux leviers : les poids changent ce qui est appris, le seuil seulement ce que l’on en fait.",
    misconception:
      "Qu’il faudrait toujours donner du poids, dans l’entraînement, à une classe rare ou grave. Un seuil fait souvent de même, et laisse les probabilités honnêtes.",
    script: [
      "Des tumeurs, selon la taille et la texture de leurs cellules : comptez les cancers manqués et les fausses alertes.",
      "Dans un autre essai, chaque cancer compte cinq fois : faites prédire les deux nombres à la classe.",
      "Le voici : la frontière s’est déplacée vers les tumeurs bénignes.",
      "Retour à l’essai simple.",
      "Seul le seuil va changer maintenant : demandez à quel point on s’en approche ainsi.",
      "Presque les mêmes décisions, avec des probabilités qui veulent encore dire ce qu’elles disent.",
    ],
  },
} satisfies ExhibitWords;
