import { generalising } from './amounts';
import {
  before,
  bounding,
  closing,
  containing,
  each,
  opening,
  starting,
  type Phrasing,
} from './language';

export const phrasing: Phrasing = {
  openings: [
    [
      opening(`
olá|oi|bom dia|boa (?:tarde|noite)|obrigad[oa]|então|e|mas|sim|não,|por favor|infelizmente|além disso|ainda
(?:eu )?(?:só )?(?:quero|queremos|queria|gostaria d[aeo]s?|gostaríamos d[aeo]s?|preciso(?: d[aeo]s?)?|precisamos(?: d[aeo]s?)?|tenho que|devo)(?: saber (?:se|como))?
(?:pode|podem|poderia|poderiam|você pode)(?: me)?(?: dizer| ajudar(?: a| com)?)?|(?:posso|podemos)|é possível|(?:há|tem) (?:alguma )?(?:forma|maneira) de
parece que|o problema é que|(?:acho|creio|penso|notei|vi) que|por que (?:é|está|estão|foi|foram)?|qual é`),
      '',
    ],
    [
      opening(`
como (?:posso|podemos|faço para|se)`),
      'como ',
    ],
    [opening('(?:eu )?não (?:consigo|conseguimos)'), 'não é possível '],
    [opening('(?:eu )?(?:fui|fomos)(?= \\p{L}+[ai]d[ao]s?)'), ''],
  ],
  closing: closing(`
por favor|obrigad[oa](?: desde já)?|se possível`),
  article: opening(`
o|a|os|as|um|uma|uns|umas|meu|minha|meus|minhas|nosso|nossa|nossos|nossas|este|esta|esse|essa`),
  border: before(`
porque|pois|mas|embora|enquanto|para que|já que|quando|se (?:eu|não)|e (?:eu|não|depois|ele|ela)|o que`),
  story: starting(`
eu|nós|ele|ela|eles|elas|você|vocês|me|se|e|mas|ou|porque|quando|embora|enquanto|que|ao|a|em|no|na|por|para|com|de|do|da|é|são|está|estão|foi|tem`),
  trouble: containing(`
não|nunca|nada|ninguém|nenhum|nenhuma|sem|erro|erros|falta|faltam|falha|falham|lento|lenta|vazio|vazia|perdido|perdida|bloqueado|bloqueada|recusado|recusada|impossível|demais|incorreto|incorreta|duas vezes|desaparece|só|apenas`),
  detail: containing(`
quando \\p{L}+o|dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|segunda|terça|quarta|quinta|sexta|sábado|domingo|ontem|hoje|eu|me|nos`),
  dangling: closing(`
o|a|os|as|um|uma|de|do|da|e|ou|mas|com|para|por|em|no|na|que|é|são|muito|não|se|meu|minha|ao`),
  question: starting(`
como(?! \\p{L}+[aei]r\\b)|que|qual|quais|onde|quando|quem|quant[oa]s?|por que|há`),
  verb: containing(`
é|são|está|estão|foi|foram|há|tem|têm|pode|podem|deve|devem|funciona|funcionam|falha|falham|demora|demoram|falta|faltam|chega|chegam|aparece|aparecem|carrega|carregam
custa|custam|mostra|mostram|perde|perdem|trava|travam|some|somem|não \\p{L}+|\\p{L}{2,}[aei]r(?:-se)?`),
  vague: containing(`ele|ela|eles|elas|isso|isto|aquilo|alguém|algo|lhe`),
  tail: before(
    `e|ou|mas|que|quando|porque|para|desde|em|no|na|nos|nas|com|por|depois|antes|durante`,
  ),
  general: generalising({
    about: 'mais de |cerca de |quase ',
    lasts: 'demora|demoram|leva|levam',
    times: 'segundos?|minutos?|horas?|dias?|semanas?',
    long: 'muito',
    after: 'depois de|após|há|durante|em',
    measures: 'meses',
    plural: 's',
    many: [
      ['(?:de|com) mais de #', 'com um grande número de'],
      ['mais de #', 'um grande número de'],
    ],
  }),
  bound: bounding(
    `só|somente|apenas|até|menos|m[aá]xim\\p{L}*|limit\\p{L}*|abaixo|restrit\\p{L}*`,
    `não|nunca|sem`,
  ),
  person: starting(`
colegas?|chefes?|diretor(?:a|es|as)?|gerentes?|funcionári[oa]s?|professor(?:a|es|as)?|médic[oa]s?|pacientes?|marido|mulher|filh[oa]s?|mãe|pai|amig[oa]s?|pessoas?|alguém`),
  neutral: [
    [each('(?<=(?:d|n|a|pel|)o )(?:meu|nosso)'), ''],
    [each('(?<=(?:d|n|pel|)a )(?:minha|nossa)'), ''],
    [each('em (?:meu|nosso)'), 'no'],
    [each('em (?:minha|nossa)'), 'na'],
    [each('de (?:meu|nosso)'), 'do'],
    [each('de (?:minha|nossa)'), 'da'],
    [each('meu|nosso'), 'o'],
    [each('minha|nossa'), 'a'],
  ],
};
