package compare

import "testing"

func TestThePolicyRulesTheSeverityOfAKind(t *testing.T) {
	policy := DefaultPolicy()
	policy.Severities = []KindSeverity{{"value-conflict", Warning}, {"place-scope", Error}, {"place-scope", Warning}}
	for kind, want := range map[string]Severity{
		"value-conflict": Warning,
		"place-scope":    Warning,
		"magnitude-slip": Error,
	} {
		k, ok := KindNamed(kind)
		if got := policy.SeverityOf(k); got != want || !ok {
			t.Errorf("%s: %s, want %s", kind, got, want)
		}
	}
	if k, ok := KindNamed("no-such-kind"); ok {
		t.Errorf("a kind that is not there is %+v", k)
	}
}
