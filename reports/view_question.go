package reports

import (
	"encoding/json"

	"github.com/claimdiff/claimdiff/compare"
	"github.com/claimdiff/claimdiff/sources/claim"
	"github.com/claimdiff/claimdiff/sources/quantity"
)

// QuestionView is the claims that answer one question.
type QuestionView struct {
	ID      string          `json:"id"`
	Label   string          `json:"label"`
	Story   string          `json:"story"`
	Claims  []string        `json:"claims"`
	Verdict compare.Verdict `json:"verdict"`
	Origins []OriginView    `json:"origins"`
	Answers []AnswerView    `json:"answers"`
	Why     []ReasonView    `json:"why"`
}

// OriginView is one independent source of a question's figures.
type OriginView struct {
	Name      string           `json:"name"`
	Kind      claim.SourceKind `json:"kind"`
	Documents []string         `json:"documents"`
	Claims    []string         `json:"claims"`
}

// AnswerView is what one source says of a question for one value, place and day.
type AnswerView struct {
	By     string        `json:"by"`
	Place  string        `json:"place"`
	AsOf   string        `json:"as_of"`
	Claims []string      `json:"claims"`
	Form   quantity.Form `json:"form"`
	// Low and High are null where the text gives no such bound.
	Low    *json.Number   `json:"low"`
	High   *json.Number   `json:"high"`
	Unit   string         `json:"unit"`
	Trend  quantity.Trend `json:"trend"`
	Stated string         `json:"stated"`
	// Reading is null where the amount is too vague to have one.
	Reading *ReadingView `json:"reading"`
}

// ReadingView is the interval that an amount is taken for. A null bound is
// open towards infinity.
type ReadingView struct {
	Low      *json.Number `json:"low"`
	High     *json.Number `json:"high"`
	LowOpen  bool         `json:"low_open"`
	HighOpen bool         `json:"high_open"`
}

func viewQuestion(q compare.Question) QuestionView {
	return QuestionView{
		ID:      q.ID,
		Label:   q.Label,
		Story:   q.Story,
		Claims:  list(q.Claims),
		Verdict: q.Verdict,
		Origins: each(q.Origins, viewOrigin),
		Answers: each(q.Answers, viewAnswer),
		Why:     each(q.Why, viewReason),
	}
}

func viewOrigin(o compare.Origin) OriginView {
	return OriginView{Name: o.Name, Kind: o.Kind, Documents: list(o.Documents), Claims: list(o.Claims)}
}

func viewAnswer(a compare.Answer) AnswerView {
	return AnswerView{
		By:      a.By,
		Place:   a.Place,
		AsOf:    a.AsOf,
		Claims:  list(a.Claims),
		Form:    a.Form,
		Low:     bound(a.Stated.Low, a.Form.HasLow()),
		High:    bound(a.Stated.High, a.Form.HasHigh()),
		Unit:    a.Stated.Unit,
		Trend:   a.Stated.Trend,
		Stated:  a.Stated.String(),
		Reading: viewReading(a),
	}
}

func viewReading(a compare.Answer) *ReadingView {
	if !a.HasReading {
		return nil
	}
	return &ReadingView{
		Low:      bound(a.Reading.Low, a.Reading.HasLow),
		High:     bound(a.Reading.High, a.Reading.HasHigh),
		LowOpen:  a.Reading.LowOpen,
		HighOpen: a.Reading.HighOpen,
	}
}
