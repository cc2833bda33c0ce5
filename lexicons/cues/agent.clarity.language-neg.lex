# clarity.language in the agent's own texts: what the text does, where it plainly does the opposite (guideline 10).
# A pattern that begins with ^ and ends with $ takes in the whole sentence: an agent's explanation, plain word or next step is mostly one.
cue clarity.language

- agent-tungt genre=agent actor=any turn=no
  ("jf"|"jamfør"|"iht"|"i" "henhold" "til"|"i" "medhold" "av"|"med" hjemmel "i"|"jfr"|"i" "hht"|"med" heimel "i") ("§"|paragraf|forskrift|"vilkårene"|lov|bestemmelse|kapittel|"pkt"|punkt|"avtalens"|"lova") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("jf"|"jamfør"|"iht"|"i" "henhold" "til"|"i" "medhold" "av"|"med" hjemmel "i"|"jfr"|"i" "hht"|"med" heimel "i") ("§"|paragraf|forskrift|"vilkårene"|lov|bestemmelse|kapittel|"pkt"|punkt|"avtalens"|"lova") ...30 _ $
  ("henviser"|viser|"vises"|"hv") ("til"|"herved" "til"|"dertil") .. ("§"|paragraf|forskrift|"bestemmelsene"|hjemmel|"folketrygdloven") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("henviser"|viser|"vises"|"hv") ("til"|"herved" "til"|"dertil") .. ("§"|paragraf|forskrift|"bestemmelsene"|hjemmel|"folketrygdloven") ...30 _ $
  ("foranstående"|"ovennevnte"|"herværende"|undertegnede|"vedrørende"|"foreliggende"|nærværende|"anførte"|"nevnte" bestemmelse|"forannevnte"|"dertil"|"hvorved"|"hvorunder") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("foranstående"|"ovennevnte"|"herværende"|undertegnede|"vedrørende"|"foreliggende"|nærværende|"anførte"|"nevnte" bestemmelse|"forannevnte"|"dertil"|"hvorved"|"hvorunder") ...30 _ $
  ja: Avgjørelsen er fattet [i medhold av forskrift om tildeling].
  ja: [Ovennevnte sak er under behandling].
  nei: Viser til samtalen vår i går.

- agent-paragraf genre=agent actor=any turn=no
  ("jf"|"jfr"|"cfr"|"jamfør"|"jf."|"jfr."|"cfr") _ >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("jf"|"jfr"|"cfr"|"jamfør"|"jf."|"jfr."|"cfr") _ ...30 _ $
  ("litra"|"in fine"|"første ledd"|"fyrste ledd"|"annet ledd") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("litra"|"in fine"|"første ledd"|"fyrste ledd"|"annet ledd") ...30 _ $
  ja: [Jf. § 4 annet ledd].
  ja: Kravet fell bort, [jf. forskrifta].
  nei: Se side fire.

# two words of the trade in one sentence, neither explained
- agent-sjargong genre=agent actor=any turn=no
  ^ ...12 @sjargong ...14 @sjargong >>
  ^ ...12 @sjargong ...14 @sjargong ...30 _ $
  @sjargong ...12 @sjargong >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 @sjargong ...12 @sjargong ...30 _ $
  ("er"|"vert"|"ble"|"blir") ("fatta"|"fattet"|"truffet"|"gjort") ("i medhold av"|"med heimel i"|"med hjemmel i"|"i henhold til"|"iht") >>
  ^ !("beklager"|"beklagar"|"det beklager"|"så leit"|"så leitt"|"så trist"|"uff"|"jeg forstår"|"eg forstår"|"forstår"|"takk"|"tusen takk"|"skjønner"|"jeg skjønner"|"eg skjønar"|"hei"|"flott"|"supert"|"ingen årsak"|"bra"|"fint"|"enig"|"det er leit"|"huff"|"å nei"|"for å oppsummere"|"for å oppsumere"|"aha"|"den er grei"|"null problem"|"ikke noe problem"|"slapp av"|"ta det"|"ok"|"ja"|"nei"|"jeg heter"|"eg heiter"|"mitt navn") ...14 ("er"|"vert"|"ble"|"blir") ("fatta"|"fattet"|"truffet"|"gjort") ("i medhold av"|"med heimel i"|"med hjemmel i"|"i henhold til"|"iht") ...30 _ $
  ja: [Vi må provisjonere ONT-en og resette DHCP-leasen].
  ja: [Kreditor kan gjøre regress gjeldende].
  nei: Vi har sendt deg en ny ruter.
