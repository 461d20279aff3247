package compare

import "testing"

func TestThePolicyRulesTheSeverityOfAKind(t *testing.T) {
	policy := DefaultPolicy()
	policy.Severities = []KindSeverity{{"value-conflict", Warning}, {"place-scope", Error}, {"place-scope", Warning}}
	for kind, want := range map[string]Severity{
		"value-conflict": Warning,
		"place-scope":    Warning,
		"magnitude-slip": Error,
		"no-such-kind":   Note,
	} {
		if got := policy.SeverityOf(kind); got != want {
			t.Errorf("%s: %s, want %s", kind, got, want)
		}
	}
}
