# empathy.understanding in the agent's own texts: what the text does (guideline 10).
cue empathy.understanding

+ agent-forstar genre=agent turn=no actor=any
  (trenger|treng|ønsker) (du|dere) (altså|med andre ord) >>
  @ajeg ("ser"|"skjønner"|"forstår"|"skjønar") at det "er" ...8 (du|dere) (reagerer på|tenker på|lurer på|reagerar på|lurar på|er ute etter|spør om|mener|vil ha)
  @ajeg ("ser"|"skjønner"|"forstår"|"skjønar"|"skjøner") (godt|jo|så godt)? (hvorfor|kvifor|at) (det|dette) ("haster"|"hastar"|"må"|"er" viktig|"betyr"|"er" bråttom|"ikke" kan vente) >>
  @ajeg ("ser"|"skjønner"|"forstår"|"skjønar"|"skjøner") (godt|jo|av det)? (at|av dette at) @adu ("trenger"|"treng"|"må"|"ønsker"|"ønskjer"|"har" behov|"har" bruk|"vil"|"står"|"sitter"|"skal"|"bør"|"er" ute etter|"er" avhengig) >>
  (nå|da|no|då) ("har"|"ser"|"skjønner"|"forstår"|"skjønar"|"skjøner") (jeg|eg|vi) (bildet|biletet|sammenhengen|samanhengen|"bildet"|"tegninga"|"hele" bildet|poenget|mer|godt|hva|kva|hvorfor|kvifor|bedre) >>
  @ajeg ("ser"|"skjønner"|"forstår"|"skjønar") at ("situasjonen"|"saken"|"saka"|"behovet") (din|"ditt"|"di") (er|"er") >>
  (det)? ("gir"|"gjev") (god|full|absolutt)? "mening" at (du|dere) >>
  (så)? (det)? (du|dere) (egentlig|eigentleg) ("trenger"|"er" ute etter|"lurer" på|"treng"|"vil" ha|"ønsker"|"spør" om) "er" >>
  @ajeg? ("forstår"|"skjønner"|"skjøner"|"skjønar"|skjøn|"forsto"|"fatter") !@adu @grad? (godt|veldig godt|fullt ut|absolutt|selvsagt|det godt|helt|fullt|så godt|"utmerket"|sjølvsagt)? (hvorfor|kvifor|hva|kva|hvordan|korleis|situasjon|"situasjonen"|"problemet"|"behovet"|"deg"|at|"spørsmålet"|ønsket|hva du|hvor|kor|det|"poenget"|"henvendelsen"|"utfordringen"|"saka"|"saken"|"frustrasjonen") @adin? (@adu|din|"ditt"|det|dette|ikke|deres|"er"|"situasjonen"|"di")? >>
  "det er" @grad? forståelig (at)? >>
  "det er" @grad? forståeleg (at)? >>
  "det forstår" (jeg|eg|vi) (godt|veldig godt)?
  "det skjønner" (jeg|eg|vi) (godt|veldig godt)?
  "det skjønar eg" (godt|så godt)?
  "det kan jeg" @grad? (godt)? (forstå|skjønne)
  (jeg|eg|vi|me) "har" (full|stor|all|god)? (forståelse|forståing) for >>
  "full forståelse for" >>
  (det)? ("er")? (helt|fullt|heilt)? (forståelig|forståeleg|naturlig|naturleg|rimelig|rimeleg) (at|å) @adu? >>
  (hvis|om|dersom) (jeg|eg|vi) ("har")? ("forstår"|"forstått"|skjønt|"forsto"|"skjønner"|"forstod"|"skjønar") ("deg"|"deg" rett|"deg" riktig|det riktig|rett|riktig) >>
  (jeg|eg|vi) ("har")? ("satt"|sett|sette|"satte") ("meg"|"oss") inn i ("saken"|"saka"|"situasjonen"|"henvendelsen"|det) >>
  (slik|sånn) (jeg|eg|vi) ("forstår"|leser|"les"|"skjønner"|"skjønar"|"oppfatter") (det|"situasjonen"|"saken"|"deg") >>
  (jeg|eg|vi) ("ser"|"merker") (hva|kva) du ("mener"|"meiner"|"trenger"|"treng"|"er" ute etter) >>
  "du har helt rett i" >>
  !"et" (fint|viktig) "poeng"
  ja: [Jeg forstår hva du mener].
  ja: [Eg skjønar godt kvifor du spør].
  ja: [Det er forståelig at du reagerer].
  ja: [Jeg har full forståelse for situasjonen din].
  nei: Forstår du hva jeg mener?
  nei: Du har 500 poeng på kontoen.

+ agent-har-lest genre=agent turn=no actor=any beats=empathy.listening
  @ajeg "har" (lest|lese|gått gjennom|sett på|"sett" gjennom) ...8 (,)? (og|så) ...2 ("ser"|"skjønner"|"forstår"|"skjønar"|"skjøner") (godt|nå|no|jo)? (hva|kva|hvorfor|kvifor|at|hvor|problemet|poenget|kor) >>
  ja: [Jeg har lest saken din, og skjønner hva du er ute etter].
  nei: Jeg har lest alt du skrev.

+ agent-aha genre=agent turn=no actor=any beats=clarity.explanation,clarity.next-steps
  ^ (aha|"ah"|"ok"|"okei"|åja|"å ja"|"skjønner"|"nettopp"|jaha|ja) ,? (så)? (det)? "er" (det)? (derfor|difor|der|det) (du|dere|"dykk") ("stusset"|"stussa"|"stusser"|"lurte"|"lurer"|"spør"|"spurte"|"reagerte"|"reagerer"|"undret"|"mener"|"meiner"|"vil"|"ikke"|"ikkje"|"tenker"|"tenkte"|"trenger"|"treng"|"står"|"sitter") >>
  ^ (aha|"ah"|"ok"|"okei"|åja|"å ja"|"skjønner"|"nettopp"|jaha|ja) ,? (så)? (det)? "er" (det)? (derfor|difor|der|det) ...8 (-|–|—|,|:) ("da"|"nå"|"no"|"då") "er" (jeg|eg|vi|me) (helt|heilt|fullt)? (med deg|med|på sporet)
  ("da"|"nå"|"no"|"då") "er" (jeg|eg|vi|me) (helt|heilt|fullt)? ("med"|"med deg"|"med dere"|"på sporet"|"på bølgelengde") !(på|i|og) $?
  ("da"|"nå"|"no"|"då") ("tok"|"tar"|"så"|"fikk"|"gikk") (jeg|eg|vi|det) ("den"|"poenget"|"tegninga"|"bildet"|"opp for meg") >>
  ja: [Aha, det er derfor du spør].
  ja: [Nå er jeg med deg]!
  nei: Nå er jeg på jobb igjen.
  nei: Da er jeg med i møtet fra klokka ti.

+ agent-ser-situasjonen genre=agent turn=no actor=any
  @ajeg ("ser"|"skjønner"|"forstår"|"skjønar") (godt|jo)? at (dette|det|fristen|varselet|kravet|endringen) ...2 (setter|set|stiller|gjør|gjer|blir|er|kommer|skaper|rammer) ...4 (knipe|klemme|vanskelig|vrient|ekstra|tungvint|ubeleilig|midt i|upraktisk|uheldig|hardt) (for)? >>
  "det er" @ajeg (helt|heilt)? ("med på"|"enig i"|"samd i")
  (er|blir|vert) det (klart|naturlig|innlysende|sjølvsagt|selvsagt) at ...8 (ikke|ikkje|vanskelig|umulig) (fungerer|går|passer|funker|lar seg|høver)? >>
  (da|nå|så) er det (altså|egentlig|med andre ord) ...4 (du|dere) (reagerer|tenker|lurer|er ute|vil|ønsker|mener) >>
  ja: [Jeg ser at dette setter deg i en knipe].
  ja: [Det er jeg med på].
  nei: Det er jeg som tar saken videre.
