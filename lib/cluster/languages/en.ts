import { stemmer } from '@orama/stemmers/english';
import { phrasing } from './en-phrasing';
import { words, type Language } from './language';

export const english: Language = {
  code: 'en',
  stem: stemmer,
  stop: words(`
a an the i me my mine myself we our ours us you your yours yourself he him his she her hers it its they them
their theirs this that these those am is are was were be been being have has had having do does did
doing done and but or nor if because as until while of at by for with about against between into through
during before after above to from in on then once here there all any both each few more most other some
such own same so than too very can will just should now would could may might must shall let also get got
hi hello hey hiya dear please pls plz thanks thank thx ok okay yes yeah yep yup um uh well like need want
help know tell ask question questions wondering wonder trying try tried going gonna wanna sure really name
named called calling good morning afternoon evening great what which who whom whose i'm i've i'd i'll im
ive id ill it's its that's thats there's he's she's we're we've we'd you're you've they're they've don't
dont doesn't doesnt didn't didnt can't cant cannot won't wont isn't isnt aren't arent wasn't wasnt weren't
haven't havent hasn't hasnt couldn't couldnt wouldn't wouldnt shouldn't let's lets what's whats how's
day today every everyone sir madam team support guys folks alright perfect fine kind kindly regards best cheers sincerely
appreciate speaking wonderful awesome nice cool bye right something someone anything thing things stuff
actually basically currently possible possibly able unable maybe perhaps else much many lot lots bit way
even still ever never always already yet up down out off over under only per via
one two three four five six seven eight nine ten been since us sorry hope looking look see think thought guess mean seem seems make sure given give
`),
  phrasing,
};
