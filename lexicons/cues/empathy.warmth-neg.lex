# empathy.warmth, the opposite: sour, curt, rude, irritated, arrogant.
cue empathy.warmth

- sur
  @sur !(melk|vin|smak|pris|strøm|regn|vær|sak|tap|konkurranse|kamp|erfaring|opplevelse|overraskelse|realitet)
  ja: Han var [sur] og gretten.
  ja: [Uhøflig] fyr i chatten.
  ja: Ho verka [gretten].
  snu: Hun var [aldri uhøflig].
  nei: Jeg ble sur da jeg så fakturaen.

- kort
  kort/a (i|på) (tone|stil|replikk|lunte|målet|stemme|form|svar|maner|tonen|tråden)/n
  (være|virke|fremstå|verke|svare|snakke|høres) @grad? (kort|knapt|snutt|stutt|brått|kontant|avmålt|knapp) !(og (konkret|presis|presist|konsis|konsist|godt|greit|informativ|tydelig|klart|konkret) | tid | vei | men (godt|presist))
  (kort|stutt) og (brysk|avvisende|sur|hard|kontant|uvennlig|brå|avvisande|irritert|kald)/a
  (kort|avmålt|snutt|spiss|skarp|hard|sur|irritert|brysk|streng|iskald|kjølig|ubehagelig|hvass|kvass|amper|lei)/a @grad? @stemme
  @stemme (være|virke|bli) @grad? (kort|avmålt|spiss|skarp|hard|sur|irritert|brysk|streng|kjølig|ubehagelig|kvass|hvass|lei|oppgitt)/a
  (spiss|skarp|hard|sur|streng|brysk|spydig|kvass)/a i (tone|stemme|røst|målet|stil|replikk)/n
  ja: Hun var [kort i tonen].
  ja: Han [svarte kort] og la på.
  ja: [Tonen ble spiss] etter hvert.
  nei: Hun svarte kort og konsist.
  nei: Det var kort ventetid.

- irritert
  (irritert|oppgitt|sint|forbannet|ergerlig|gretten|lei|amper|snurt|fornærmet|forulempet|oppbrakt|hissig|provosert|stresset|irritera|sinna|opphissa|misfornøyd)/a (på|over|stemme|tone|da|når|fordi|av) @meg?
  (bli|virke|høres|være|verke|fremstå|lyde|låte|verte) @grad? (irritert|sint|oppgitt|ergerlig|snurt|fornærmet|irritera|amper|hissig|lei|sinna|forbanna)/a !(av|å)
  (irritasjon|aggresjon|sinne|forakt|surhet|uvilje|antipati)/n
  ja: Rådgiveren [virket irritert] da jeg spurte.
  ja: Han ble [sint på meg].
  nei: Jeg ble irritert over prisen.

- sukk
  (sukke|stønne|pese|puste|snøfte|fnyse|grynte|sukka|blåse|kremte)/v @grad? (oppgitt|tungt|høyt|demonstrativt|irritert|i røret|ut|lettere)? !(lettet|ut)
  (sukk|stønn|fnys|sukking|stønning|sukka)/n
  himle @grad? med øynene
  "himlet med auga"
  ja: Hun [sukket høyt] da jeg spurte igjen.
  ja: Eg høyrde [sukk] i andre enden.
  nei: Jeg sukket lettet etterpå.

- kjefte
  (kjefte|bjeffe|glefse|snerre|frese|hvese|skjelle|brumme|rope|skrike|brøle|hyle|smelle|snøfte|kvese|skjenne|bruse)/v @grad? (til|på|ut|mot|av|opp)? @meg?
  (heve|hevet|skru) @grad? (stemme|røst|tonen|stemmen|røysta)
  (få|fikk) @grad? kjeft
  (sleivete|nedrig|ufin|freidig|uhøflig|sur|spydig)/a (kommentar|replikk|bemerkning|merknad|tone)/n
  (banne|bante|bannet)/v
  ja: Mannen [kjeftet på meg].
  ja: Hun [hevet stemmen].
  nei: Jeg kjeftet på ham.

- humør
  (dårlig|surt|elendig|labert|ufyselig)/a humør
  "på tverke"
  (stå|stått) opp med feil (fot|ben|bein)
  "på feil side av senga"
  (umulig|vanskelig)/a å få (et|eit) smil
  ja: Han hørtes ut til å være i [dårlig humør].
  nei: Jeg var i dårlig humør fra før.

- legge-på
  legge @grad? på @grad? (i øret|røret|midt|uten|før|når|da|luren|på meg|plutselig|"rett i fleisen")
  (slenge|smelle|kaste)/v .. (på|røret|luren|telefonen) 
  (la|slang|slengte|smelte) @grad? på @grad? røret
  ja: Hun [slengte på røret].
  nei: Jeg la på etter en halvtime.

- ubehag
  (uhøflighet|uvennlighet|frekkhet|arroganse|surhet|gretthet|brydderi|uforskammethet|ufinhet)/n
  (lite|ikke|ikkje|mindre|null|svært lite) @grad? @hyggelig
  ja: Maken til [frekkhet] har jeg ikke opplevd.
