package reports

import "github.com/claimdiff/claimdiff/compare"

// NextView is what a reader can do about a finding.
type NextView struct {
	Ask []InquiryView `json:"ask"`
	// Wording is a sentence that tells of the figures and sides with none; ""
	// where the finding's message does so.
	Wording string `json:"wording"`
	// Hypotheses would each make the figures one; each says that it is none of
	// the findings.
	Hypotheses []ReasonView `json:"hypotheses"`
}

// InquiryView is one question to one addressee.
type InquiryView struct {
	To   string `json:"to"`
	Rule string `json:"rule"`
	Say  string `json:"say"`
}

// viewNext is nil where there is nothing to be done.
func viewNext(n compare.Next) *NextView {
	if n.IsZero() {
		return nil
	}
	view := &NextView{Hypotheses: each(n.Hypotheses, viewReason), Ask: each(n.Ask, func(i compare.Inquiry) InquiryView {
		return InquiryView{To: i.To, Rule: i.About.Rule, Say: word(i.About)}
	})}
	if n.Wording.Sentence != "" {
		view.Wording = word(n.Wording)
	}
	return view
}
