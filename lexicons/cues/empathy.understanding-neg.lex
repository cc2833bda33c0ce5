# empathy.understanding, the opposite: misunderstands, answers something else, does not enter into the situation.
cue empathy.understanding

- misforsta
  !("å"|"du"|"nok"|"jeg"|"prisen"|"vilkårene"|"fleste"|"alle"|"mange"|"folk"|"appen"|"nettsiden"|"systemet"|"roboten"|"boten"|"eg"|"vi") (misforstå/v|feiltolke/v|mistolke/v|mistyde/v|misoppfatte/v|feilforstå/v|feilvurdere/v|mistyda/v|mistydde/v|feillese/v|mislese/v) !("meg rett"|"meg riktig"|"meg ikke"|"oss rett") @grad? (helt|heilt|totalt|fullstendig|tydelig)? ("meg"|"oss"|"mæ"|(hele|heile)? (@esak|problemstilling/n|"greia"|"saken"|"saka") @emin?)?
  !("å") (misforstå/v|mistolke/v|feiltolke/v|mistyde/v) (hva|kva|det) >>
  (oppfatte|"oppfatta"|tolke|"tolka"|forstå|"forsto"|lese) .. (feil|helt feil|"galt"|på feil måte|"gale")
  !("i"|"opp"|"unngå"|"å"|"oppklare"|"oppklarte"|"rette"|"rettet"|"min"|"forebygge") (misforståelse/n|misforståing/n|mistyding/n|feiltolkning/n|missforståelse/n) !("fra min"|"frå mi")
  (ta|"tok") @grad? (helt|heilt)? feil av (hva|kva|"meg"|"situasjonen"|"behovet") >>
  (blande|rote|forveksle|surre) .. (sammen|med|saman) ("saken"|"meg"|"sakene"|en annen|noen andre|"saker"|to) >>
  ja: Han [misforsto hele spørsmålet].
  ja: Det oppsto en [misforståelse].
  ja: Ho [mistolka det eg skreiv].
  snu: Hun [misforsto aldri].
  nei: Jeg misforsto henne.
  nei: Misforstå meg rett, han var hyggelig.
  nei: Han ryddet opp i misforståelsen.

- trodde-jeg actor=any
  ^ ("trodde"|"trudde") vel @ejeg >>
  (@ea-han|"og"|"som"|"nok"|"visst") [ (tro|"trudde"|tru|"trodde"|anta|"antok"|gå ut fra|"gikk" ut fra|rekne med|"regnet" med) (at)? @ejeg ] !(at|det|hun|han|ho|de|dei|dette) .. (ville|skulle|"ringte"|"snakket"|"mente"|"var"|"hadde"|"trengte"|ønsket|spurte|"ringde"|"meinte"|"trong"|"snakka"|"spurde"|"skrev"|skulle ha) >>
  [ (tro|"trudde"|tru|"trodde"|anta|"antok"|rekne med|"regnet" med) @ea-han (at)? @ejeg ] .. (ville|skulle|"ringte"|"snakket"|"mente"|"var"|"hadde"|"trengte"|ønsket|spurte|"ringde"|"meinte"|"trong"|"snakka"|"spurde"|"skrev") >>
  (@ea-han|sistemann|førstemann|nestemann) .. [ ("trudde"|"trodde"|overbevist om|"overtydd" om|sikker på|insisterte på) (at)? (det|"saken"|"saka"|dette) ("gjaldt"|"var" "rekninga"|"var" "regningen"|"handlet"|"handla"|"dreide"|"var" snakk|"dreia") ] >>
  (@ea-han|sistemann|førstemann|nestemann) .. [ ("mente"|"meinte"|"hevda"|"hevdet") (at)? (det|"saken"|"saka"|dette) ("dreide" seg|"var" snakk om|"dreia" seg) ] >>
  ja: Hun [trodde jeg ville si opp].
  ja: Han [trudde eg ringde om noko anna].
  ja: De [antok at jeg skulle bestille].
  nei: Jeg trodde at jeg skulle få svar.
  nei: Han trodde på meg.
  nei: Derfor trodde jeg saken var løst.
  nei: Etter tre år trodde jeg løpet var kjørt.

- svarte-pa-noe-annet beats=clarity.language,clarity.explanation
  (svare|"svarte"|"svara") @grad? (bare|berre)? (på)? (noe|noko|"nåkka"|"nokke") @grad? (helt|heilt)? ("annet"|"anna"|"aent") (enn)? >>
  (svare|"svarte"|"svara") .. (på)? ("et"|"eit") (helt|heilt)? ("annet"|"anna"|annan) (spørsmål|"spørsmålet") (enn)? >>
  (svare|"svarte"|"svara") .. (på)? (feil|"galt") (spørsmål|ting|sak)
  (svar|"svaret"|"svara"|"mailen"|"e-posten"|"tilbudet"|"tilbodet"|"responsen") .. ("gjaldt"|"handlet" om|"handla" om|"dreide" seg om|"passet" til|"handlet") (noe|noko|en|"et"|ei) (helt|heilt)? ("annet"|"anna"|annen) >>
  (svar|"svaret"|"svara"|"mailen"|"e-posten"|det) .. ("hadde") (ingenting|ingen ting|lite|null|ikke noe|ikkje noko) (med) >>
  (svar|"svaret"|"svara"|"mailen"|"e-posten") .. (ikke|ikkje|dårlig|lite|aldri) (relevant|"passet"|"passa"|relatert|tilpasset|"traff"|treffe|tilpassa) >>
  (helt|heilt|litt|langt|totalt)? på (siden|"sida") av ("saken"|"saka"|det|"spørsmålet"|"poenget"|"behovet"|hva|"problemet"|kva) >>
  (på)? "goddag mann økseskaft"
  "god dag mann økseskaft"
  ("god dag"|"goddag") ...1 "mann" ...1 ("økseskaft"|"øksaskaft"|"økseskaftet")
  "goddag mann øksaskaft"
  (snakke|prate|tale) @grad? (forbi|rundt|utenom|utanom) ("meg"|"saken"|"problemet"|"poenget"|"temaet")
  (svare|snakke|prate) .. (i øst|i aust) .. (vest)
  "jeg sa øst"
  (gå|"gikk"|"gjekk"|"fór") (hus|"huset") forbi
  "skivebom"
  (sende|tilby|foreslå|gi|svare) .. (noe|ting|noko|"et"|en) .. ("annet"|"anna") enn .. @ejeg .. ("ba"|spurte|ønsket|"trengte"|ville|bad|"spurde"|"ønskte"|"trong") >>
  ja: Hun [svarte på noe helt annet enn jeg spurte om].
  ja: Svaret var [helt på siden av saken].
  ja: Det ble litt [goddag mann økseskaft].
  nei: Jeg svarte på noe annet.

- skjonte-ikke turn=no
  (sette|"satte"|setje|"sette") seg (ikke|ikkje|aldri) (et|eit|ett) (sekund|øyeblikk|augneblink|minutt) inn i >>
  (mer|meir) opptatt av å (finne feil|få meg|selge|følge|fylle|bli ferdig) .. (enn) >>
  ("hadde"|hatt|"hadde" tydeligvis) (ingen|null|ikke|ikkje|ikke noen|lite|liten|"inga") (anelse|"peiling"|begrep|aning|forståelse|idé|aning|innsikt) (om|i|av|på) (hva|kva|hvordan|hvor|korleis) (jeg|eg|det "var"|vi|me|min|"situasjonen"|æ) >>
  (være|virke|stå|"sto"|verke) .. (helt|heilt)? (uforstående/a|uforståande/a|"uforstående" til|undrande/a) (til|for|overfor|ovenfor)? >>
  "som et spørsmålstegn"
  "som eit spørjeteikn"
  "som et eneste stort spørsmålstegn"
  ("et"|"eit") (stort|eneste|eneste stort) (spørsmålstegn|spørjeteikn)
  "uforståelig for henne"
  "fattet ikke tegninga"
  "fatta ikkje teikninga"
  (ta|"tok"|fatte|"fatta"|"fattet"|skjønne|"skjønte") (ikke|ikkje|aldri) ("hint"|"hintet"|"poenget"|"tegninga"|"tegningen"|"bæret"|ei "døyt"|en "døyt"|en dritt|det spor|det "grann"|en ting|noe som helst|ein ting|noko som helst)
  (@ea-han|og|men|som|dere) [ ("skjønte"|skjønne|"fatta"|"fattet"|fatte|begrep|begripe|"skjøna") (ikke|ikkje|"itj"|"kje"|null|"niks"|ingenting|ingen ting|fint lite|så "vidt") ("bæret"|ei "døyt"|en "døyt"|en dritt|noe|noko|en ting|det "minste")? (av)? (hva|kva|det|"problemet"|"behovet"|"ka") @ejeg? ] >>
  [ ("skjønte"|"fatta"|"fattet"|"begrep"|"skjøna") @ea-han (ikke|ikkje|"itj"|"kje"|null|"niks"|ingenting|ingen ting|fint lite|så "vidt") ("bæret"|ei "døyt"|en "døyt"|en dritt|noe|noko|en ting|det "minste")? ] (av)? (hva|kva|det|"problemet"|"behovet"|"ka")? @ejeg? >>
  "på villspor"
  !("sauene"|"dyra") "helt på jordet"
  "heilt på jordet"
  (stå|"sto") (helt)? fast i (sin|"sitt") >>
  (henge|"hang") seg opp i (feil|"detaljer"|småting|helt|heilt|bagateller|noe (helt|uvesentlig|annet|jeg)|en (detalj|bagatell)|ein detalj) >>
  (opptatt/a|opptatte/a|oppteken/a) av (helt|andre ting|feil|sin egen|seg selv|"sitt"|egen) .. (enn|ting|"agenda"|"annet")? >>
  (mer|meir) (opptatt/a|oppteken/a) av (regler|"reglene"|"reglane"|"skjemaet"|"systemet"|"salget"|å selge|å selje|seg selv|prosedyren|"prosedyrene") (enn) >>
  ("gadd"|"orket"|"brydde"|"prøvde"|ville|"evnet"|"evna"|"klarte"|"greide"|gidde) .. (ikke|ikkje|aldri|"itj") .. (å)? (sette|setje|forstå|skjønne|sett) (seg)? (inn i|"meg"|hva|kva|"situasjonen"|"problemet"|"saken"|"saka") >>
  ja: Han [hadde ingen anelse om hva jeg spurte om].
  ja: Dama såg ut [som eit spørjeteikn].
  ja: Hun virket [uforstående til problemet].
  ja: Kundebehandleren [hang seg opp i feil ting].
  nei: Jeg hadde ingen anelse om hva avtalen kostet.
  nei: Skjermen var helt blank da jeg skrudde på.
  nei: Ruteren kobler ikke til nettet.

- uten-forstaelse turn=no
  (manglende|"sviktende"|liten|mangel på|fravær av|uten|utan|null|lite|minimal|"inga"|ingen|ikke "antydning" til|ikke spor av|ikkje spor av|ikke "snev" av|minimalt med|mangel) @grad? (på|av|med)? (noe|noen|nokon|noko|som helst)? (slags|form for)? (forståelse/n|forståing/n|innsikt/n) !(av)
  (lite|mindre|uten|utan) (forståelsesfull|"forståingsfull"|"forstående"|"forståande"|lydhør for)
  (uten|utan) å (forstå|skjønne|sette seg|setje seg|lese) (hva|kva|seg inn i|inn i|"behovet"|"situasjonen"|"meg") >>
  (møte|"møtt"|bli "møtt") .. (med) ("uforstand"|"uforstående"|"hoderisting")
  (forståelse/n|forståing/n) (lik|"var" lik) null
  ("forståelsen"|"forståinga") .. (fraværende|"manglet"|"mangla"|"var" borte|"var" lik null|"glimret" med "sitt" fravær|"uteble")
  (så|"ser"|se|"såg") (bare|kun|berre) ("reglene"|"paragrafene"|"sitt"|sin egen) >>
  (firkantet/a|firkanta/a|rigid/a|stivbeint/a|regelstyrt/a|ufleksibel/a|paragrafrytter/a) !(løsning|nettside|boks|eske|bord|skjerm|koffert|felt|kasse)
  "paragrafrytter"
  "paragrafryttar"
  ("gjemte"|gjemme|"gøymde") seg bak ("regler"|"reglene"|"paragrafer"|"systemet"|vilkår|"vilkårene"|"regelverket")
  ja: Det var [manglende forståelse] for situasjonen vår.
  ja: Han var [lite forståingsfull].
  ja: Hun [gjemte seg bak reglene].
  ja: Forståelsen [glimret med sitt fravær].
  ja: [null forståelse].
  nei: Jeg har lite forståelse av produktet.

- kjorte-lopet actor=any turn=no
  (han|hun|ho|de|dei|vedkommende) ("hørte"|"høyrde"|"leste"|"så") (bare|berre)? .. (og|,)? ("kjørte"|"køyrde"|"kjørte i vei"|"gikk i gang"|"satte i gang") ("løpet"|i vei|i veg|på|i gang)
  @ea-han .. [ ("overtydd"|"overbevist"|"bombesikker"|"skråsikker") (om|på) (at)? (det|saken|jeg|eg|"rekninga") ] >>
  (jeg|eg|vi) ("spurte"|"spurde"|"ba") om .. (han|hun|ho|de|fikk|fekk|"fikk"|svarte) .. (om|på)? .. (noe|noko) (helt|heilt)? ("annet"|"anna") >>
  (bomme|"bomma"|"bommet") (helt|heilt|totalt|fullstendig|grovt|stygt) (på)? (hva|kva|behov|poenget|målet)?
  (bom|skudd|skot) i ("blinde"|blinde|tåka|"lufta")
  ja: Han [hørte bare «faktura» og kjørte løpet].
  ja: Ho [var overtydd om at eg ville seie opp].
  ja: Hun [bommet helt].
  nei: Det er en helt annen sak.
  nei: Jeg er overbevist om at jeg har rett.

- forbi-hverandre actor=any
  (snakke|prate|tale) @grad? (forbi) (hverandre|kvarandre)
  @ejeg (bli|"ble"|"vart"|føle) @emeg? .. [ misforstått ]
  [ (bli|"ble"|"vart"|"blei") @ejeg .. misforstått ]
  ja: Vi [snakka forbi kvarandre].
  ja: Jeg ble [misforstått].
  nei: Prisen ble misforstått av mange.
