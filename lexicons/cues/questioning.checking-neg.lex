# questioning.checking, the opposite: ends without summing up or asking whether anything is left, does not check.
cue questioning.checking

- avsluttet-uten turn=no beats=questioning.needs actor=any
  ("spurte"|"spurde"|"spurt"|"hørte"|"sjekket"|"sjekka"|"høyrde") @hanhun? ("heller ikke"|"heller ikkje"|"ikke engang"|"ikkje eingong"|"aldri") ("om"|"at") ("jeg hadde forstått"|"jeg forsto"|"jeg skjønte"|"jeg hadde skjønt"|"jeg hang med"|"jeg hadde fått med meg"|"eg hadde forstått"|"eg forstod"|"eg skjøna"|"eg hang med"|"vi forsto"|"jeg hadde flere spørsmål"|"eg hadde fleire spørsmål"|"jeg hadde noen spørsmål"|"jeg lurte på noe mer"|"eg lurte på noko meir"|"det var noe mer"|"det var noko meir"|"jeg trengte noe mer"|"eg trong noko meir"|"jeg var fornøyd"|"alt var klart") >>
  (avslutte/v|avsluttet/v|avslutta/v|lukke/v|lukket/v|"lukket"|(la|"la") "på"|legge "på"|runde "av"|ferdig/v|slutt/v|"takket" (for|"for") "seg"|stengte/v|"stengte"|lukka/v|"lukka"|koblet/v|sluttet/v|forlot/v|"forlot"|avrundet/v) .. ("uten"|"utan") ("å"|"at") .. (spørre|spurte|"spurte"|"spurt"|(høre|"hørte"|høyre) "om"|sjekke|oppsummere|spørje|"spurd"|"oppsummerte"|"sjekket"|(forsikre|forsikret) "seg"|"få spurt"|"jeg fikk spurt"|"eg fekk spurt") !("hva"|"kva"|"om behovet"|"om hva") >>
  ("uten"|"utan") ("å"|"at" ("noen"|"nokon"|"hun"|"han"|"de"|"ho"|"dei"|"jeg"|"eg")) .. (spørre|spurte|"spurte"|høre|sjekke|"spurde"|spørje|"hørte"|"spurt"|"spurd") .. ("om"|"på"|"at") .. ("noe" "mer"|"noko" "meir"|"mer"|"meir"|"flere" spørsmål|"fleire" spørsmål|"noe" "annet"|"forstått"|"forsto"|"forstod"|"skjønte"|"lurte" "på" "noe"|"lurte" "på" "noko"|fornøyd|"virket"|"alt" "var"|"det" "var"|"skjønt"|"hang" "med"|"med" "meg") >>
  ("uten"|"utan") ("å")? (oppsummere|oppsummering|repetere|gjenta|sammenfatte|"noen" oppsummering|"noka" oppsummering|rekapitulere|"å" summere "opp"|"at" "hun" "oppsummerte"|"at" "han" "oppsummerte") >>
  ("uten"|"utan") ("å") (forsikre|"forvisse"|kvalitetssikre|dobbeltsjekke) ("seg")? ("om"|"at") >>
  (spørre/v|spurte/v|"spurte"|spurde/v|"spurde"|spør/v|"spør"|spurt/v|"spurt"|høre/v|hørte/v|høyrde/v|"høyrde"|lurte/v|spurd/v|sjekket/v|sjekka/v|sjekke/v) @hanhun? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|"kje"|"itj"|"ikke" "en" gang) @meg? ("også"|"til" slutt|"på")? ("om"|"at"|"hvorvidt") .. ("noe" "mer"|"noko" "meir"|"mer"|"meir"|"flere" spørsmål|"fleire" spørsmål|"noe" "annet"|"noko" "anna"|"forstått"|"forsto"|"forstod"|"skjønte"|"skjønt"|"lurte"|fornøyd|"virket"|"virka"|"hang" "med"|"med" "meg"|"var" "klart"|"var" "i" orden|"greit"|"fått" svar|forståelig|"skjøna"|spørsmål|forståeleg|"var" (riktig|"riktig")) !("enn") >>
  ("ble"|"vart"|"blei"|bli|"bli") @jegvi? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje") @jegvi? ("spurt"|"spurd") !("om" ("noe"|"noko") ("annet"|"anna"|"mer"|"meir") "enn") .. ("noe" "mer"|"noko" "meir"|"mer"|"meir"|"flere" spørsmål|"fleire" spørsmål|"noe" "annet"|"forstått"|"forsto"|"skjønte"|"lurte"|fornøyd|"noko" "anna"|"forstod") >>
  ("fikk"|"fekk") ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|"ingen"|"inga") ("noe"|"noko"|"noen")? (spørsmål|tilbud) "om" .. ("noe" "mer"|"noko" "meir"|"mer"|"flere"|"meir"|hjelp|"noe" "annet") >>
  ("ikke"|"ikkje"|"ingen"|"inga"|"null"|"intet"|"aldri") ("noe"|"noko"|"noen"|"et"|"eit"|"noe sånt som"|"noe slikt som")? ("er det noe mer"|"var det noe mer"|"er det noe annet"|"var det noe annet"|"er det noko meir"|"var det noko meir"|"noe mer jeg kan"|"noko meir eg kan"|"henger du med"|"forsto du"|"ble det forståelig"|"ga det mening"|"gav det meining"|"stemmer det"|"gikk det bra"|"lurer du på noe"|"har du flere spørsmål"|"har du fleire spørsmål") >>
  ("noe"|"noko"|"et"|"eit") ("er det noe mer"|"var det noe mer"|"er det noe annet"|"var det noe annet"|"er det noko meir"|"var det noko meir"|"lurer du på noe"|"har du flere spørsmål"|"henger du med"|"ble det forståelig") ...6 ("ikke"|"ikkje"|"aldri"|"null"|"snurten")
  ^ "om" @hanhun ("spurte"|"spurde"|"hørte"|"sjekket"|"sjekka"|"oppsummerte") "om" (@noemer|"jeg hadde forstått"|"jeg forsto"|"jeg skjønte"|"eg forstod"|"eg skjøna"|"jeg hang med") >>
  (avslutte/v|avsluttet/v|avslutta/v|lukke/v|lukket/v|"la på"|"lukket"|"lukka") .. ("uten"|"utan") ("noe"|"noko"|"noen"|"et"|"eit")? ("spørsmål"|"ord"|"tilbud") "om" .. ("mer"|"meir"|"annet"|"anna"|"forstått"|"forsto"|"hjelp"|"skjønte") >>
  ("spurte"|"spurde"|"spurt") @hanhun? ("ikke"|"ikkje"|"aldri"|"heller ikke"|"heller ikkje") ("om") @jegvi ("ville ha det forklart"|"ville ha det gjentatt"|"trengte det forklart") >>
  ja: Samtalen ble [avsluttet uten at hun spurte om jeg lurte på noe mer].
  ja: Han la på [utan å spørje om det var noko meir].
  ja: Hun [spurte ikke om jeg hadde forstått].
  ja: Det ble [ikke noe «henger du med?»] der i gården.
  ja: Han avsluttet [uten å oppsummere].
  ja: Jeg [ble ikke spurt om jeg hadde flere spørsmål].
  nei: Hun ga meg et tilbud uten å spørre hva jeg trengte.
  nei: Han avsluttet uten å gi meg svar.
  nei: Hun la på uten å høre på meg.
  nei: Jeg ble ikke spurt om noe annet enn e-postadressen.

- ingen-oppsummering turn=no
  ("ingen"|"inga"|"null"|"ikke" "noen"|"ikkje" "noka"|manglende|"heller" "ingen"|"uten"|"utan"|"uten" "noen"|manglande|"ikke" "noe") @grad? (oppsummering/n|sammenfatning/n|rekapitulering/n|samanfatning/n|avrunding/n|oppsumering/n|"sjekk av om"|"sjekk av at"|"sjekk om"|"kontroll av at"|"kontroll av om"|"kontroll på at"|"kontroll på om"|"forsikring om at"|"kvalitetssikring av at"|"dobbeltsjekk av"|"sjekk på om"|"sjekk på at"|"avsluttende spørsmål") !("på avtalen") >>
  (mangel|fravær) "på" (oppsummering/n|kvalitetssikring/n|avslutning/n)
  (mangle/v|mangla/v|savne/v|sakne/v|savnet/v|sakna/v) ("bare"|"berre")? ("en"|"ei"|"et"|"noen")? .. (oppsummering/n|sammenfatning/n|repetisjon/n|avrunding/n|samanfatning/n)
  (oppsummere/v|oppsummerte/v|oppsummert/v|summerte/v|repeterte/v|gjentok/v|"gjentok"|sammenfattet/v) @hanhun? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|"ingenting") ("opp"|"noe"|"noko"|"hva"|"kva"|"til" slutt|"det"|"noe" "av")? >>
  ("bare"|"berre")? ("brått"|plutselig|"plutselig"|"brått" slutt|brå) (avslutning/n|avslutta/n|avsluttet/n|slutt/n)
  ("bråavslutning"|brå slutt|brå avslutning|brå "avrunding"|hastig avslutning|"bråstopp")
  (la|"la"|legge) ("på"|(rett|"rett") "på"|"bare" "på") .. ("brått"|"før" "jeg" "rakk" "å"|"før" "jeg" "fikk"|"med" "en" gang|"før" "eg"|(midt|"midt") "i"|"uten" "å"|"før" "vi") .. (spørre|"spurt"|si|"si"|"spurde"|spørje)
  (chatten/n|samtalen/n|chaten/n) ("ble"|"vart"|"blei") ("bare"|"brått"|plutselig|"plutselig"|"berre"|"raskt"|"straks")? (avsluttet|lukket|"lukket"|"stengt"|lukka|"lukka"|avslutta) ("brått"|plutselig|"plutselig"|(rett|"rett") "etter"|"med" "en" gang|"før" "jeg"|"før" "eg"|"uten" "videre"|"utan" "vidare") >>
  (sjekke/v|sjekket/v|sjekka/v|kontrollerte/v|forsikret/v|kvalitetssikret/v|forsikra/v|dobbeltsjekket/v) @hanhun? ("ikke"|"ikkje"|"aldri"|"heller" "ikke"|"heller" "ikkje"|lite|"lite"|"kje") ("seg")? ("om"|"at"|"på"|"hvorvidt")? @jegvi? >>
  ("tok"|ta) ("det")? ((for|"for") "gitt"|(for|"for") "gjeve"|"som" "en" "selvfølge"|"som" "gitt") "at" @jegvi ("forsto"|"forstod"|"skjønte"|"visste"|"hang" "med"|kunne|"kunne"|"skjøna") >>
  ("gikk"|"gjekk"|gå) ("ut"|"bare" "ut")? ("fra"|"ut" "fra"|"frå"|"ut" "frå") "at" @jegvi ("forsto"|"forstod"|"skjønte"|"visste"|"hang" "med"|"skjøna") >>
  ("brydde"|"brydde" "seg") ("ikke"|"ikkje") ("om"|"med" "å") ("jeg"|sjekke|"om" "jeg") ("forsto"|"skjønte"|"hang" "med"|"forstod") >>
  ja: [Ingen oppsummering] på slutten.
  ja: Det var [inga oppsummering] før ho la på.
  ja: Hun [sjekket ikke om jeg forsto].
  ja: Han [tok det for gitt at jeg forsto].
  ja: Ho [oppsummerte ikkje kva vi var samde om].
  nei: Jeg sjekket ikke om jeg hadde fått med meg alt.
  nei: Ingen kontroll på tidene deres.
