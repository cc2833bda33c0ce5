# empathy.reassurance in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
cue empathy.reassurance

- agent-stresser genre=agent turn=no actor=any
  (du|dere) ("må"|bør|"skal") (bestemme|svare|signere|betale|avgjøre|svar) ("deg")? (nå|med en gang|straks|umiddelbart|"nu"|no|i dag) ","? (ellers|hvis ikke|eller|elles) >>
  (ellers|hvis ikke|dersom ikke|elles) ("mister"|"går"|"blir"|sender|"stenger"|"misser"|"sperrer"|"får") (du|vi|"saken"|"tilbudet"|"strømmen") .. (inkasso|"tilbudet"|"stengt"|alt|"sperret"|"pengene"|"plassen") >>
  ("skynd"|"rask"|"forte") "deg" >>
  ("kan"|"kunne"|"vil"|"tør") (jeg|eg|vi|me)? (dessverre)? (ikke|ikkje) "garantere" (at|for|noe|noko) >>
  ("jeg"|"eg"|"vi"|"me") ("kan"|"tør") (dessverre)? (ikke|ikkje) "garantere" (at|for|noe|noko) >>
  ("dette"|"det") "kan" (godt|fort|lett)? "gå" (riktig|veldig|skikkelig)? ("galt"|"gale"|"ille"|"dårlig"|"begge veier") >>
  (jeg|eg|vi|me) "har" (ikke|ikkje) (all|hele|heile) ("dag"|"dagen"|"verdens" tid|"verdas" tid|"kvelden") >>
  (bestem|svar) "deg"? (nå|no|med en gang|straks) !("på") >>
  (jeg|eg|vi) ("vet"|"veit") (ikke|ikkje) (om|hvorfor|hva) (det|du|dette) ("går"|"er"|"ordner"|"ordnar") (bra|"trygt"|seg) >>
  (det)? ("ser"|"er") (dårlig|"mørkt"|dårleg) ut (for|med)? >>
  ja: [Du må bestemme deg nå, ellers mister du tilbudet].
  ja: [Du må svare nå, ellers går tilbudet ut].
  ja: [Skynd deg før tilbodet er ute].
  nei: Du må svare innen fredag.
