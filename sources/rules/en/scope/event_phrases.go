package scope

import (
	"strings"

	"github.com/claimdiff/claimdiff/sources/prose"
	"github.com/claimdiff/claimdiff/sources/rules/en/lexis"
	"github.com/claimdiff/claimdiff/sources/wording"
)

// phrasalEvent is an event that only several words together say.
type phrasalEvent struct {
	// words match from the verb's lemma, or from the word itself, onwards. "a/b"
	// is either word, and "*" stands for up to eight words.
	words string
	// concept is the name of the event.
	concept string
	// example holds a figure, "12", of which the row is the event.
	example string
}

// phrasalEvents lists them. Of the rows that start with one word the first that
// matches is taken.
var phrasalEvents = []phrasalEvent{
	{"lose * life saving", "lose", "She lost her life savings of 12 crowns."},
	{"lose * life", "kill", "In the wreck 12 sailors lost their lives."},
	{"claim/take/cost * life", "kill", "The wreck cost 12 sailors their lives."},
	{"crush/burn/freeze/starve/beat/stab/trample/choke/bleed to death", "kill", "In the crowd 12 riders were crushed to death."},
	{"set ablaze/alight", "burn", "Rebels set ablaze 12 barns."},
	{"set * ablaze/alight", "burn", "Rebels set 12 barns ablaze."},
	{"set * on fire", "burn", "Rebels set 12 barns on fire."},
	{"set fire to", "burn", "Rebels set fire to 12 barns."},
	{"shoot dead", "kill", "Rebels shot dead 12 riders."},
	{"fatally", "kill", "Some 40 riders were hurt, 12 fatally."},
	{"reduce to rubble/ash", "destroy", "Some 12 barns were reduced to rubble."},
	{"burn down", "destroy", "Some 12 barns burned down."},
	{"burn to the ground", "destroy", "Some 12 barns burned to the ground."},
	{"lie in ruin/ash", "destroy", "Some 12 barns lie in ruins."},
	{"go up in flame/smoke", "burn", "Some 12 hectares went up in flames."},
	{"call off", "cancel", "The airline called off 12 flights."},
	{"wipe out", "destroy", "The frost wiped out 12 orchards."},
	{"need/receive/require/seek hospital/emergency/urgent care/treatment/attention", "treat", "Some 12 riders needed hospital treatment."},
	{"find dead", "kill", "Some 12 sailors were found dead."},
	{"find alive", "survive", "Some 12 sailors were found alive."},
	{"suffer/sustain * burn/injury/wound/fracture/bruise/cut", "injure", "In the blast 12 clerks suffered burns."},
	{"need/receive/seek care/treatment", "treat", "Some 12 riders needed treatment."},
	{"need/receive/seek medical care/treatment/attention", "treat", "Some 12 riders received medical treatment."},
	{"order/tell * leave", "evacuate", "The council ordered 12 families to leave."},
	{"order/tell * get out", "evacuate", "The council told 12 families to get out."},
	{"take * into custody", "arrest", "Police took 12 smugglers into custody."},
	{"take into custody", "arrest", "Some 12 smugglers were taken into custody."},
	{"round up", "arrest", "Police rounded up 12 smugglers."},
	{"in custody/detention", "arrest", "Some 12 smugglers are in custody."},
	{"behind bars", "arrest", "Some 12 smugglers are behind bars."},
	{"hold by police", "arrest", "Some 12 smugglers are held by police."},
	{"test positive", "infect", "Some 12 riders tested positive."},
	{"fall/become ill/sick", "infect", "Some 12 riders fell ill."},
	{"contract/catch * virus/disease/cholera/measles/flu/malaria/dengue", "infect", "Some 12 riders caught the virus."},
	{"bring out", "evacuate", "They brought out 12 families."},
	{"move/take/bring/lead/drive * to shelter/safety", "evacuate", "By noon 12 families had been moved to shelters."},
	{"move * out of", "evacuate", "The council moved 12 families out of the valley."},
	{"under evacuation", "evacuate", "Some 12 families are under evacuation orders."},
	{"force/drive/chase * from * home", "displace", "The fighting forced 12 families from their homes."},
	{"leave their home", "displace", "Some 12 families had to leave their homes."},
	{"unaccounted for", "miss", "A further 12 riders remain unaccounted for."},
	{"without/no power/electricity/heat", "power-cut", "The gale left 12 farms without power."},
	{"cut off power/electricity", "power-cut", "The gale cut off electricity to 12 farms."},
	{"cut/lose power/electricity", "power-cut", "The gale cut power to 12 farms."},
	{"knock out power/electricity", "power-cut", "The gale knocked out power to 12 farms."},
	{"in the dark", "power-cut", "The gale left 12 farms in the dark."},
	{"restore power/electricity", "power-return", "By noon they had restored power to 12 farms."},
	{"black out", "power-cut", "Some 12 farms were blacked out."},
	{"out of work", "jobless", "Some 12 welders are out of work."},
	{"without work/job", "jobless", "Some 12 welders are without work."},
	{"register as unemployed/jobless", "jobless", "Some 12 welders are registered as unemployed."},
	{"lose * job", "dismiss", "Some 12 clerks will lose their jobs."},
	{"job cut/loss", "dismiss", "The mill plans 12 job cuts."},
	{"lay off", "dismiss", "The mill laid off 12 clerks."},
	{"let * go", "dismiss", "The mill let 12 clerks go."},
	{"make * redundant", "dismiss", "The mill made 12 clerks redundant."},
	{"cut/shed/axe/eliminate/slash * job/post", "dismiss", "The mill cut 12 jobs."},
	{"has/have/had room/space/capacity/seats for", "capacity", "The bus had seats for 12 people."},
	{"build/design/license/certify/allow for", "capacity", "The camp was built for 12 families."},
	{"build/design/license/certify/allow to carry/hold/take/seat/house", "capacity", "The bus was built to carry 12 people."},
	{"can/could carry/hold/seat/house/accommodate", "capacity", "The bus can carry 12 people."},
	{"at risk", "threaten", "Some 12 jobs are at risk."},
	{"at stake", "threaten", "Some 12 jobs are at stake."},
	{"under threat", "threaten", "Some 12 jobs are under threat."},
	{"in danger/jeopardy", "threaten", "Some 12 jobs are in danger."},
	{"draw/attract/see * people/crowd/visitor/spectator", "attend", "The fair drew 12 people."},
	{"cast ballot/vote", "attend", "In all 12 voters cast a ballot."},
	{"cast their ballot/vote", "attend", "In all 12 voters cast their ballots."},
	{"cast a ballot/vote", "attend", "In all 12 voters cast a vote."},
	{"go to the polls", "attend", "Some 12 voters went to the polls."},
	{"take to the streets", "attend", "Some 12 voters took to the streets."},
	{"join * march/rally/protest/demonstration/parade", "attend", "Some 12 choirs joined a march."},
	{"take part in * strike/walkout/stoppage", "strike", "Some 12 pilots took part in the strike."},
	{"join * strike/walkout/stoppage/action", "strike", "Some 12 pilots joined the walkout."},
	{"take part", "attend", "Some 12 choirs took part."},
	{"turn out", "attend", "Some 12 voters turned out."},
	{"turn up", "attend", "Some 12 voters turned up."},
	{"go on strike", "strike", "In the port 12 pilots went on strike."},
	{"on strike", "strike", "Some 12 pilots are on strike."},
	{"walk out/off", "strike", "Some 12 pilots walked out."},
	{"down tools", "strike", "Some 12 welders downed tools."},
	{"stop work", "strike", "Some 12 pilots stopped work."},
	{"stay * from work", "strike", "Some 12 pilots stayed away from work."},
	{"in combat/action", "fight", "Some 12 recruits have been seen in combat."},
	{"call up", "mobilise", "The army called up 12 cooks."},
	{"in intensive care", "intensive-care", "In the clinic 12 are in intensive care."},
	{"in hospital", "hospital", "Now 12 of the riders are in hospital."},
	{"take/send/rush/bring * to hospital", "hospital", "The blast sent 12 riders to hospital."},
	{"take/admit/rush to * hospital", "hospital", "Some 12 riders were taken to hospital."},
	{"shoot/bring down", "shoot-down", "The crews shot down 12 drones."},
	{"pluck * from", "rescue", "Divers plucked 12 sailors from the sea."},
	{"pluck from", "rescue", "Some 12 sailors were plucked from the sea."},
	{"bring/take ashore", "rescue", "Some 12 sailors were brought ashore."},
	{"pull * from", "rescue", "Firemen pulled 12 miners from the shaft."},
	{"dig out", "rescue", "Neighbours dug out 12 miners."},
	{"take prisoner/hostage", "abduct", "The rebels took prisoner 12 cooks."},
	{"set aside", "allocate", "The county set aside 12 million crowns."},
	{"on board", "aboard", "The ferry sank with 12 people on board."},
	{"below/under ground", "inside", "When the shaft fell in 12 miners were below ground."},
	{"in/inside/enter the pit/shaft/mine/building/tunnel/cave/tower", "inside", "When it fell in 12 miners were in the shaft."},
	{"set free", "release", "The jail set free 12 smugglers."},
}

// phrasalByWord indexes phrasalEvents by first word, each row as its words.
var phrasalByWord = func() map[string][]phrasalWords {
	index := map[string][]phrasalWords{}
	for _, row := range phrasalEvents {
		fields := strings.Fields(row.words)
		words := make([]map[string]bool, len(fields))
		for i, field := range fields {
			if words[i] = wording.Set(strings.ReplaceAll(field, "/", " ")); field == "*" {
				words[i] = nil
			}
		}
		for first := range words[0] {
			index[first] = append(index[first], phrasalWords{words, row.concept})
		}
	}
	return index
}()

// phrasalWords are the words of a phrase, each the set of those that fit its
// place and nil for "*".
type phrasalWords struct {
	words   []map[string]bool
	concept string
}

// phrasal finds an event of several words that starts at the token i.
func (s *shape) phrasal(first, i int) found {
	for _, row := range phrasalByWord[s.phrasalKey(i)] {
		if end := s.matchWords(row.words, i); end > 0 {
			return found{first: first, last: end, lemma: s.phrasalKey(i), concept: row.concept, row: eventNamed[row.concept]}
		}
	}
	return found{}
}

// phrasalKey is the word by which phrases that start at i are looked up.
func (s *shape) phrasalKey(i int) string {
	if l := s.verb(i).Lemma; l != "" {
		return l
	}
	return s.lower(i)
}

// longestGap is how many words "*" stands for in a phrase.
const longestGap = 8

// matchWords matches the words behind the token i, the first being known to
// fit, and returns the token behind them, 0 where they fail.
func (s *shape) matchWords(words []map[string]bool, i int) int {
	i++
	for k := 1; k < len(words); k++ {
		if words[k] == nil {
			k++
			for limit := i + longestGap; !s.isOneOf(i, words[k]); i++ {
				if i >= min(limit, len(s.tokens)) || s.kind(i) == prose.Mark && s.lower(i) != "-" {
					return 0
				}
			}
		}
		if !s.isOneOf(i, words[k]) {
			return 0
		}
		i++
	}
	return i
}

// isOneOf reports whether the token i, or its singular, is one of the words.
func (s *shape) isOneOf(i int, words map[string]bool) bool {
	word := s.lower(i)
	return words[word] || words[lexis.Singular(word)]
}
