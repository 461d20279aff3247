package pdf

import "math"

// glyphRun is some characters of one line that stand next to each other, in the
// coordinates of the page: points from its lower left corner.
type glyphRun struct {
	text string
	x, y float64
	// end is where the next character would stand.
	end  float64
	size float64
	bold bool
}

// matrix is a transformation (section 8.3.4).
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

func (m matrix) times(o matrix) matrix {
	return matrix{
		m[0]*o[0] + m[1]*o[2], m[0]*o[1] + m[1]*o[3], m[2]*o[0] + m[3]*o[2], m[2]*o[1] + m[3]*o[3],
		m[4]*o[0] + m[5]*o[2] + o[4], m[4]*o[1] + m[5]*o[3] + o[5],
	}
}

func (m matrix) isFinite() bool {
	for _, v := range m {
		if math.IsNaN(v) || math.Abs(v) > 1e9 {
			return false
		}
	}
	return true
}

// state is what the operators of a page set.
type state struct {
	ctm                  matrix
	font                 *font
	size, leading        float64
	charSpace, wordSpace float64
	scale, rise          float64
}

// writer runs the operators of a page and gathers its text (section 9.4).
type writer struct {
	file  *file
	fonts map[any]*font
	state
	saved      []state
	line, text matrix
	// artifacts counts the open marks that say that what they hold is no text of
	// the document, and marks all open ones.
	artifacts int
	marks     []bool
	runs      []glyphRun
	letters   int
	unknown   int
	pictures  int
	// left is how many operators may still run: pages can repeat a form for ever.
	left  int
	depth int
}

const (
	// mostOperators is how many operators of one page are run.
	mostOperators = 4_000_000
	// deepestForm is how many forms may show each other.
	deepestForm = 12
	// mostStates is how many states may be saved.
	mostStates = 256
)

// run runs the operators of a content stream.
func (w *writer) run(content []byte, resources dict) {
	p := parser{in: content}
	var operands []object
	for w.left > 0 {
		one, ok := p.object(0)
		if !ok {
			return
		}
		op, isOperator := one.(operator)
		if !isOperator {
			if operands = append(operands, one); len(operands) > 100 {
				operands = operands[1:]
			}
			continue
		}
		w.left--
		if op == "BI" {
			p.skipPicture()
			w.pictures++
		} else if a := (arguments{operands}); !w.setState(op, a, resources) {
			w.showText(op, a)
		}
		operands = operands[:0]
	}
}

// skipPicture goes past a picture that stands in the content itself.
func (p *parser) skipPicture() {
	for p.at < len(p.in) {
		if isSpace(p.in[p.at]) && p.at+3 <= len(p.in) && string(p.in[p.at+1:p.at+3]) == "EI" && (p.at+3 == len(p.in) || isSpace(p.in[p.at+3])) {
			p.at += 3
			return
		}
		p.at++
	}
}

// arguments are the operands of an operator.
type arguments struct{ of []object }

// number is an operand, counted from the last; 0 where there is none.
func (a arguments) number(fromEnd int) float64 {
	n, _ := a.at(fromEnd).(float64)
	return n
}

func (a arguments) at(fromEnd int) object {
	if i := len(a.of) - 1 - fromEnd; i >= 0 {
		return a.of[i]
	}
	return nil
}

func (a arguments) matrix() matrix {
	return matrix{a.number(5), a.number(4), a.number(3), a.number(2), a.number(1), a.number(0)}
}
