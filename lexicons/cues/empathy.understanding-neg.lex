# empathy.understanding, the opposite: misunderstands, answers something else, does not enter into the situation.
cue empathy.understanding

- misforsta
  (misforstå/v|feiltolke/v|mistolke/v|mistyde/v|misoppfatte/v|feilforstå/v|feilvurdere/v|mistyda/v|mistydde/v|feillese/v|mislese/v) @grad? (helt|heilt|totalt|fullstendig|hele|heile|tydelig)? ("meg"|"oss"|@esak|"behovet"|hva|kva|det)? >>
  (oppfatte|"oppfatta"|tolke|"tolka"|forstå|"forsto"|lese) .. (feil|helt feil|"galt"|på feil måte|"gale")
  (misforståelse/n|misforståing/n|mistyding/n|feiltolkning/n|missforståelse/n)
  (ta|"tok") @grad? (helt|heilt)? feil av (hva|kva|"meg"|"situasjonen"|"behovet") >>
  (blande|rote|forveksle|surre) .. (sammen|med|saman) ("saken"|"meg"|"sakene"|en annen|noen andre|"saker"|to) >>
  ja: Han [misforsto hele spørsmålet].
  ja: Det oppsto en [misforståelse].
  ja: Ho [mistolka det eg skreiv].
  snu: Hun [misforsto aldri].
  nei: Jeg misforsto henne.
  nei: Misforstå meg rett, han var hyggelig.

- trodde-jeg
  (tro|"trudde"|tru|"trodde"|anta|"antok"|gå ut fra|"gikk" ut fra|"tok" det for "gitt"|"tok" for "gitt"|"tok" for gjeve|rekne med|"regnet" med|"mente") (at)? @ejeg .. (ville|skulle|"ringte"|"snakket"|"mente"|"var"|"hadde"|"trengte"|ønsket|spurte|"ringde"|"meinte"|"trong"|"snakka"|"spurde"|"skrev"|skulle ha) >>
  (tro|"trudde"|tru|"trodde") (at)? (det|"saken"|"saka") ("gjaldt"|"handlet"|"handla"|"dreide"|"var" snakk|"dreia") >>
  "trodde det gjaldt" >>
  ja: Hun [trodde jeg ville si opp].
  ja: Han [trudde eg ringde om noko anna].
  ja: De [antok at jeg skulle bestille].
  nei: Jeg trodde at jeg skulle få svar.
  nei: Han trodde på meg.

- svarte-pa-noe-annet
  (svare|"svarte"|"svara") @grad? (bare|berre)? (på)? (noe|noko|"nåkka"|"nokke") @grad? (helt|heilt)? ("annet"|"anna"|"aent") (enn)? >>
  (svare|"svarte"|"svara") .. (på)? ("et"|"eit") (helt|heilt)? ("annet"|"anna"|annan) (spørsmål|"spørsmålet") (enn)? >>
  (svare|"svarte"|"svara") .. (på)? (feil|"galt") (spørsmål|ting|sak)
  (svar|"svaret"|"svara"|"mailen"|"e-posten"|det|"tilbudet"|"tilbodet"|"responsen") .. ("gjaldt"|"handlet" om|"handla" om|"dreide" seg om|"passet" til|"handlet") (noe|noko|en|"et"|ei) (helt|heilt)? ("annet"|"anna"|annen) >>
  (svar|"svaret"|"svara"|"mailen"|"e-posten"|det) .. ("hadde") (ingenting|ingen ting|lite|null|ikke noe|ikkje noko) (med) >>
  (svar|"svaret"|"svara"|"mailen"|"e-posten") .. (ikke|ikkje|dårlig|lite|aldri) (relevant|"passet"|"passa"|relatert|tilpasset|"traff"|treffe|tilpassa) >>
  (helt|heilt|litt|langt|totalt)? på (siden|"sida") av ("saken"|"saka"|det|"spørsmålet"|"poenget"|"behovet"|hva|"problemet"|kva) >>
  (på)? "goddag mann økseskaft"
  "god dag mann økseskaft"
  ("god dag"|"goddag") ...1 "mann" ...1 ("økseskaft"|"øksaskaft"|"økseskaftet")
  "goddag mann øksaskaft"
  (ikke|ikkje) svar på (det|hva|kva) (jeg|eg|vi|me|æ) (faktisk|egentlig|eigentleg|spurte|"spurde"|"lurte") >>
  (snakke|prate|tale) @grad? (forbi|rundt|utenom|utanom) (hverandre|kvarandre|"meg"|"saken"|"problemet"|"poenget"|"temaet")
  (svare|snakke|prate) .. (i øst|i aust) .. (vest)
  "jeg sa øst"
  (gå|"gikk"|"gjekk"|"fór") .. (hus|"huset") forbi
  (bomme|"bomma"|"bommet"|"skjøt"|skyte) @grad? (helt|heilt|totalt|"grovt"|fullstendig)? (på|over mål|forbi|bom)? (behov|hva|mål|"målet"|"planken"|"blinken"|det|"meg")? >>
  "skivebom"
  "bom skudd"
  (sende|tilby|foreslå|gi|svare) .. (noe|ting|noko|"et"|en) .. ("annet"|"anna") enn .. @ejeg .. ("ba"|spurte|ønsket|"trengte"|ville|bad|"spurde"|"ønskte"|"trong") >>
  ja: Hun [svarte på noe helt annet enn jeg spurte om].
  ja: Svaret var [helt på siden av saken].
  ja: Vi [snakka forbi kvarandre].
  ja: Det ble litt [goddag mann økseskaft].
  nei: Jeg svarte på noe annet.

- skjonte-ikke turn=no
  ("hadde"|hatt|"hadde" tydeligvis) (ingen|null|ikke|ikkje|ikke noen|lite|liten|"inga") (anelse|"peiling"|begrep|aning|forståelse|idé|aning|innsikt) (om|i|av|på) (hva|kva|hvordan|hvor|korleis) (jeg|eg|det "var"|vi|me|min|"situasjonen"|æ) >>
  (være|virke|stå|"sto"|verke) .. (helt|heilt)? (uforstående/a|uforståande/a|blank/a|spørrende/a|fremmed/a|"uforstående" til|undrande/a) (til|for|overfor|ovenfor)? >>
  "som et spørsmålstegn"
  "som eit spørjeteikn"
  "som et eneste stort spørsmålstegn"
  ("et"|"eit") (stort|eneste|eneste stort) (spørsmålstegn|spørjeteikn)
  "uforståelig for henne"
  "fattet ikke tegninga"
  "fatta ikkje teikninga"
  (ta|"tok"|fatte|"fatta"|"fattet"|skjønne|"skjønte") (ikke|ikkje|aldri) ("hint"|"hintet"|"poenget"|"tegninga"|"tegningen"|"bæret"|ei "døyt"|en "døyt"|en dritt|det spor|det "grann"|en ting|noe som helst|ein ting|noko som helst)
  ("skjønte"|skjønne|"fatta"|"fattet"|fatte|begrep|begripe|"skjøna") (ikke|ikkje|"itj"|"kje"|null|"niks"|ingenting|ingen ting|fint lite|så "vidt") ("bæret"|ei "døyt"|en "døyt"|en dritt|noe|noko|en ting|det "minste")? (av)? (hva|kva|det|"problemet"|"behovet"|"ka") @ejeg? >>
  "på villspor"
  "helt på jordet"
  "heilt på jordet"
  (koble/v|kople/v) (ikke|ikkje|aldri) !(til|på|opp)
  (stå|"sto") (helt)? fast i (sin|"sitt") >>
  (henge|"hang") seg opp i (noe|noko|feil|"detaljer"|en|ein|helt) >>
  (opptatt/a|opptatte/a|oppteken/a) av (helt|noe|andre|feil|sin egen|seg selv|"regler"|"reglene"|"sitt"|egen) .. (enn|ting|"agenda"|"reglene"|"annet")? >>
  ("gadd"|"orket"|"brydde"|"prøvde"|ville|"evnet"|"evna"|"klarte"|"greide"|gidde) .. (ikke|ikkje|aldri|"itj") .. (å)? (sette|setje|forstå|skjønne|sett) (seg)? (inn i|"meg"|hva|kva|"situasjonen"|"problemet"|"saken"|"saka") >>
  ja: Han [hadde ingen anelse om hva jeg spurte om].
  ja: Dama stod der [som eit spørjeteikn].
  ja: Hun virket [uforstående til problemet].
  ja: Kundebehandleren [hang seg opp i feil ting].
  nei: Jeg hadde ingen anelse om hva avtalen kostet.

- uten-forstaelse turn=no
  (manglende|"sviktende"|liten|mangel på|fravær av|uten|utan|null|lite|minimal|"inga"|ingen|ikke "antydning" til|ikke spor av|ikkje spor av|ikke "snev" av|minimalt med|mangel) @grad? (på|av|med)? (noe|noen|nokon|noko|som helst)? (slags|form for)? (forståelse/n|forståing/n|innsikt/n) !(av ("produktet"|"faget"|"reglene")) (for)? >>
  (lite|mindre|uten|utan) (forståelsesfull|"forståingsfull"|"forstående"|"forståande"|lydhør for)
  (uten|utan) å (forstå|skjønne|sette seg|setje seg|lese) (hva|kva|seg inn i|inn i|"behovet"|"situasjonen"|"meg") >>
  (møte|"møtt"|bli "møtt") .. (med) ("uforstand"|"uforstående"|"hoderisting"|skuldertrekk/n|mistro)
  (forståelse/n|forståing/n) (lik|"var" lik) null
  ("forståelsen"|"forståinga") .. (fraværende|"manglet"|"mangla"|"var" borte|"var" lik null|"glimret" med "sitt" fravær|"uteble")
  (så|"ser"|se|"såg") (bare|kun|berre) ("reglene"|"paragrafene"|"sitt"|sin egen) >>
  (firkantet/a|firkanta/a|rigid/a|stivbeint/a|kategorisk/a|regelstyrt/a|ufleksibel/a|paragrafrytter/a) !(løsning|nettside)
  "paragrafrytter"
  "paragrafryttar"
  ("gjemte"|gjemme|"gøymde") seg bak ("regler"|"reglene"|"paragrafer"|"systemet"|vilkår|"vilkårene"|"regelverket")
  ja: Det var [manglende forståelse for situasjonen vår].
  ja: Han var [lite forståingsfull].
  ja: Hun [gjemte seg bak reglene].
  ja: Forståelsen [glimret med sitt fravær].
  ja: [null forståelse].
  nei: Jeg har lite forståelse av produktet.
