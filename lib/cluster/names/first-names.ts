import { words } from '@/lib/cluster/languages/language';

/**
 * Common first names where the eight languages are spoken, and some from elsewhere; none that is a word, a month,
 * a place or a product as well ("Will", "June", "Florence", "Julia").
 */
export const FIRST_NAMES = words(`
Aaron Abdul Adam Adrian Agnes Ahmed Aisha Alan Albert Alberto Alejandra Alejandro Alessandra Alessandro Alex Alexander
Alexandra Ali Alice Alicia Amanda Amelia Amélie Amy Ana Anders Andrea Andreas Andrew Andrés Andy Angela Anita Anja Anke
Ann Anna Anne Annette Antoine Antonio Anton António Arthur Astrid Axel Barbara Beatriz Ben Benjamin Bernard Bernd Birgit
Bob Brian Bryan Camille Carla Carlo Carlos Carol Carolina Caroline Catarina Catherine Cecilia Charles Chiara Chloe
Chloé Chris Christian Christina Christine Christophe Christopher Claudia Clara Claire Craig Cristina Cynthia Daan Dan
Daniel Daniela Dave David Deborah Denise Dennis Derek Diana Diego Dieter Dirk Dmitri Donna Dorothy Doug Eduardo Edward
Elena Elisabeth Elizabeth Ellen Emil Emily Emma Enrique Eric Erik Erika Ernesto Esther Eva Fatima Federica Federico
Felipe Fernanda Fernando Filip Filipa Francesca Francesco Francisco Franz François Françoise Frederik Fredrik Gabriel
Gabriela Gary Gerd Giovanni Giulia Giuseppe Gonzalo Greg Gregory Greta Guillaume Guillermo Gustav Gustavo Hannah Hans
Harry Hassan Heike Heinz Helen Helena Helmut Henrik Henry Hiroshi Hugo Håkan Ian Ibrahim Ines Inês Inga Inge Ingrid
Irina Isabel Isabella Isabelle Ivan Jacob Jacques Jake James Jamie Jane Janet Jason Javier Jeff Jeffrey Jennifer Jenny
Jeremy Jerry Jessica Jill Jim Jimmy Joanna Joao Joe Johan Johanna Johannes John Johnny Jonas Jonathan Joost Jorge José
Joseph Joshua João Juan Juliette Jürgen Karen Karin Karl Kate Katharina Katherine Kathleen Kathy Katja Katrin Keith
Kelly Ken Kenji Kevin Kim Klaus Kristin Kyle Lars Laura Lauren Laurent Leon Leonardo Linda Lisa Liz Lorenzo Louis Louise
Luca Lucas Lucia Lucía Luigi Luis Luísa Lukas Magnus Manuel Manuela Marc Marcel Marcela Marco Marcos Marcus Margaret
Margarida Maria Marie Mario Marion Mariana Markus Marta Martha Martin Martina Mary María Mateo Mathieu Matteo Matthew
Matthias Matthieu Maurice Mehmet Mia Michael Michaela Michel Michelle Miguel Mikael Mike Mohamed Mohammed Monica Monika
Monique Muhammad Nancy Natalia Natalie Nathalie Nathan Nicholas Nicola Nicolas Nicole Niels Niklas Nils Nina Noah Nora
Nuno Olaf Olga Oliver Olivia Olivier Omar Pablo Pamela Paola Paolo Patricia Patrick Patrik Paul Paula Paulo Pawel Pedro
Peter Petra Philip Philipp Philippe Pierre Pieter Pietro Piotr Priya Rachel Rafael Raj Ralf Raúl Rebecca Renate
Ricardo Richard Rita Robert Roberta Roberto Roger Roland Rolf Ronald Ruth Ryan Sabine Sally Sam Samantha Samuel Sandra
Sara Sarah Sean Sebastian Sergio Sharon Silke Silvia Simon Simone Sophia Sophie Stefan Stefania Stefanie Stephanie
Stephen Steve Steven Stéphane Susan Susanne Sven Sylvie Takashi Tanja Teresa Theresa Thierry Thomas Thorsten Tiago
Tim Timothy Tina Tobias Todd Tom Tomás Tommy Toni Tony Torsten Tracy Ulrich Ulrike Ursula Uwe Valentina Valeria
Veronica Vicente Vincent Vladimir Walter Wendy Werner Wilhelm William Wolfgang Xavier Yasmin Yolanda Yuki Yusuf Yves
Yvonne Zoe Zoë Åsa Élodie Émilie Éric`);

/** Those among them that are words of one of the languages in lower case: "anders", "sean", "tom". */
export const ALSO_WORDS = words(
  'ali anders axel ben clara dan donna inga ken linda marco marcos mia sean tom',
);
